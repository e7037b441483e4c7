package org.attune.assessment;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.attune.access.NoSuchRecord;
import org.attune.access.PupilId;
import org.attune.access.SchoolId;
import org.attune.access.StaffId;
import org.attune.method.interruption.Caution;
import org.attune.method.interruption.Finding;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what is known of a stored finding. Who may see it, says {@link Findings}. */
@Component
class FoundRecords {

    private final FindingRepository findings;
    private final ReadingRepository readings;
    private final AnswerLog log;
    private final SignOffs signOffs;
    private final Comparisons comparisons;
    private final Finder finder;

    FoundRecords(
            FindingRepository findings,
            ReadingRepository readings,
            AnswerLog log,
            SignOffs signOffs,
            Comparisons comparisons,
            Finder finder) {
        this.findings = findings;
        this.readings = readings;
        this.log = log;
        this.signOffs = signOffs;
        this.comparisons = comparisons;
        this.finder = finder;
    }

    FoundRecord of(StoredFinding stored) {
        SchoolId school = new SchoolId(stored.schoolId());
        List<FindingSummary> all = summaries(school, stored.pupil(), stored.kind());
        FindingSummary own = all.stream()
                .filter(summary -> summary.id().equals(stored.id()))
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord("finding"));
        Beside beside = comparisons.of(stored);
        return new FoundRecord(
                stored.id(),
                stored.assessment(),
                stored.pupil(),
                own.lead(),
                stored.kind(),
                stored.madeAt(),
                stored.band(),
                finder.answers(stored),
                authors(stored),
                stored.circumstances(),
                withCaution(finder.again(stored), stored.kind(), beside),
                stored.superseded(),
                signOffs.of(stored),
                beside,
                readings.newestFirst(school.value(), stored.id().value()).stream()
                        .map(StoredReading::toReading)
                        .toList(),
                versionsOf(own, all));
    }

    /** Of one kind, corrected ones too, newest first. */
    List<FindingSummary> summaries(SchoolId school, PupilId pupil, AssessmentKind kind) {
        return findings.ofPupil(school.value(), pupil.value(), kind).stream()
                .map(FindingRepository.Row::summary)
                .toList();
    }

    private Map<String, StaffId> authors(StoredFinding stored) {
        return log.of(stored.assessment()).stream()
                .collect(Collectors.toUnmodifiableMap(GivenAnswer::item, GivenAnswer::author));
    }

    /** It arose after the finding was made, so it is added when it is read, not stored with it: decision 0334. */
    private static Finding withCaution(Finding finding, AssessmentKind kind, @Nullable Beside beside) {
        return kind == AssessmentKind.LEAD
                        && beside != null
                        && !beside.differs().isEmpty()
                ? finding.with(Caution.TWO_ADULTS_DIFFER)
                : finding;
    }

    /** The chain of corrections on which it lies: oldest to newest by what corrects what, read both ways. */
    private static List<FindingSummary> versionsOf(FindingSummary own, List<FindingSummary> all) {
        Set<AssessmentId> chain = new HashSet<>(Set.of(own.assessment()));
        boolean grew = true;
        while (grew) {
            grew = false;
            for (FindingSummary summary : all) {
                AssessmentId corrects = summary.corrects();
                if (corrects != null && (chain.contains(corrects) || chain.contains(summary.assessment()))) {
                    grew |= chain.add(corrects) | chain.add(summary.assessment());
                }
            }
        }
        return all.stream()
                .filter(summary -> chain.contains(summary.assessment()))
                .toList();
    }
}
