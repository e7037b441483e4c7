package org.attune.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.attune.access.PupilId;
import org.attune.access.SchoolId;
import org.attune.method.instrument.AgeBand;
import org.attune.roll.AgeBands;
import org.attune.roll.PupilSummary;
import org.attune.saving.Contention;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** The open assessments: at most one a pupil and kind, and what the form needs of it. */
@Component
class Drafts {

    private final AssessmentRepository assessments;
    private final AnswerLog log;
    private final FindingRepository findings;
    private final Clock clock;

    Drafts(AssessmentRepository assessments, AnswerLog log, FindingRepository findings, Clock clock) {
        this.assessments = assessments;
        this.log = log;
        this.findings = findings;
        this.clock = clock;
    }

    Optional<Assessment> of(SchoolId school, PupilId pupil, AssessmentKind kind) {
        return assessments.draftOf(school.value(), pupil.value(), kind);
    }

    /**
     * One draft a pupil and kind: the table sees to it, also where two adults start at once.
     *
     * @throws DraftAlreadyStarted when there is one
     */
    Assessment open(Assessment draft) {
        try {
            return assessments.saveAndFlush(draft);
        } catch (DataIntegrityViolationException second) {
            throw new DraftAlreadyStarted();
        } catch (RuntimeException failure) {
            throw Contention.isCauseOf(failure) ? new DraftAlreadyStarted() : failure;
        }
    }

    Draft toDraft(Assessment assessment) {
        return new Draft(
                assessment.id(),
                assessment.pupil(),
                assessment.lead(),
                assessment.kind(),
                assessment.band(),
                assessment.startedAt(),
                correcting(assessment),
                assessment.daysSeen(),
                log.of(assessment.id()));
    }

    AgeBand band(PupilSummary pupil) {
        return AgeBands.of(pupil, LocalDate.now(clock));
    }

    private Draft.@Nullable Correcting correcting(Assessment assessment) {
        AssessmentId corrects = assessment.corrects();
        String reason = assessment.correctionReason();
        return corrects == null || reason == null
                ? null
                : findings.findBySchoolIdAndAssessmentId(assessment.schoolId(), corrects.value())
                        .map(finding -> new Draft.Correcting(finding.id(), finding.madeAt(), reason))
                        .orElse(null);
    }
}
