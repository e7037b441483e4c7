package org.attune.assessment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.attune.access.Audit;
import org.attune.access.CurrentUser;
import org.attune.access.PupilId;
import org.attune.access.StaffId;
import org.attune.assessment.SecondViewRefused.Reason;
import org.attune.assessment.SecondViewRequest.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When a second view may be asked for and of whom, and how a request ends. */
@Component
class SecondViewRequests {

    /** The answers look back over 4 to 6 weeks: who starts later looks back on another time (decision 0332). */
    static final int DAYS_AFTER_LEAD = 42;

    private final SecondViewRequestRepository requests;
    private final AssessmentRepository assessments;
    private final FindingRepository findings;
    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    SecondViewRequests(
            SecondViewRequestRepository requests,
            AssessmentRepository assessments,
            FindingRepository findings,
            JdbcClient jdbc,
            Audit audit,
            Clock clock) {
        this.requests = requests;
        this.assessments = assessments;
        this.findings = findings;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** Why there can be no second view beside this assessment; null where there can. */
    @Nullable
    Reason refusal(Assessment lead) {
        if (requests.openOf(lead.schoolId(), lead.pupil().value()).isPresent()) {
            return Reason.ASKED_ALREADY;
        }
        if (requests.given(lead.schoolId(), lead.series().value()) > 0) {
            return Reason.GIVEN_ALREADY;
        }
        return isTooLate(lead) ? Reason.TOO_LATE : null;
    }

    /** Six weeks after the lead finished for the first time, or once there is anything newer. */
    boolean isTooLate(Assessment lead) {
        long school = lead.schoolId();
        Assessment first = first(lead);
        Instant finished = first.submittedAt();
        boolean past = finished != null
                && LocalDate.now(clock)
                        .isAfter(LocalDate.ofInstant(finished, clock.getZone()).plusDays(DAYS_AFTER_LEAD));
        boolean newerDraft = assessments
                .draftOf(school, lead.pupil().value(), AssessmentKind.LEAD)
                .filter(draft -> !draft.series().equals(lead.series()))
                .isPresent();
        boolean newerFinding = finished != null
                && findings.newestFirst(school, lead.pupil().value(), Limit.of(1)).stream()
                        .anyMatch(newest -> !newest.series().equals(lead.series()));
        return past || newerDraft || newerFinding || first.isDiscarded();
    }

    /** Who led a version of it, answered in one, or looked at the answers or the result. */
    Set<StaffId> notBlind(Assessment lead) {
        long school = lead.schoolId();
        List<Assessment> versions = assessments.versions(school, lead.series().value());
        Set<StaffId> adults = versions.stream().map(Assessment::lead).collect(Collectors.toCollection(HashSet::new));
        adults.addAll(jdbc.sql("select distinct author_id from answer_change where assessment_id in (:versions)")
                .param("versions", versions.stream().map(a -> a.id().value()).toList())
                .query((row, n) -> new StaffId(row.getLong(1)))
                .list());
        for (Assessment version : versions) {
            Instant until = Optional.ofNullable(version.submittedAt()).orElseGet(clock::instant);
            adults.addAll(looked(lead, "draft", List.of(version.id().value()), version.startedAt(), until));
            findings.findBySchoolIdAndAssessmentId(school, version.id().value())
                    .ifPresent(found -> adults.addAll(
                            looked(lead, "finding", List.of(found.id().value()), found.madeAt(), clock.instant())));
        }
        return adults;
    }

    Optional<SecondViewRequest> open(CurrentUser user, PupilId pupil) {
        return requests.openOf(user.school().value(), pupil.value());
    }

    /** The second view was finished. */
    void given(Assessment second, CurrentUser by, Instant at) {
        openFor(second).ifPresent(request -> request.close(Outcome.GIVEN, by.staff(), at));
    }

    /** A draft was put away: with a second view, its request; with the lead’s, the second view beside it. */
    void putAway(Assessment discarded, CurrentUser by, Instant at) {
        openFor(discarded).ifPresent(request -> request.close(Outcome.WITHDRAWN, by.staff(), at));
        if (discarded.kind() == AssessmentKind.LEAD && discarded.corrects() == null) {
            open(by, discarded.pupil())
                    .filter(request -> request.beside().equals(discarded.series()))
                    .ifPresent(request -> end(request, Outcome.WITHDRAWN, by, at));
        }
    }

    /** What was answered is put away too; the rows stay. */
    void end(SecondViewRequest request, Outcome how, CurrentUser by, Instant at) {
        request.close(how, by.staff(), at);
        AssessmentId begun = request.assessment();
        if (begun != null) {
            assessments
                    .lockAlone(by.school().value(), begun.value())
                    .filter(Assessment::isOpen)
                    .ifPresent(draft -> draft.discard(at));
        }
    }

    Assessment first(Assessment lead) {
        return assessments
                .findBySchoolIdAndId(lead.schoolId(), lead.series().value())
                .orElseThrow();
    }

    private Optional<SecondViewRequest> openFor(Assessment second) {
        return requests.openOf(second.schoolId(), second.pupil().value())
                .filter(request -> second.id().equals(request.assessment()));
    }

    private Set<StaffId> looked(Assessment lead, String what, List<Long> records, Instant from, Instant to) {
        return audit.whoRead(new org.attune.access.SchoolId(lead.schoolId()), lead.pupil(), what, records, from, to);
    }
}
