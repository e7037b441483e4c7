package org.attune.assessment;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attune.access.StaffId;
import org.attune.catalogue.Catalogue;
import org.attune.method.agreement.SideBySide;
import org.attune.method.agreement.TwoAdults;
import org.attune.method.instrument.Strand;
import org.attune.method.interruption.StrandFinding;
import org.attune.method.scoring.StrandScore;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which findings stand side by side. A pair is stored when its later one is made: findings themselves stay as they were (decision 0334). */
@Component
class Comparisons {

    private static final String CURRENT = "select f.id from finding f join assessment a on a.id = f.assessment_id"
            + " where f.school_id = :school and f.superseded_at is null and ";

    private final FindingRepository findings;
    private final Finder finder;
    private final JdbcClient jdbc;
    private final TwoAdults rules;

    Comparisons(FindingRepository findings, Finder finder, JdbcClient jdbc, Catalogue catalogue) {
        this.findings = findings;
        this.finder = finder;
        this.jdbc = jdbc;
        this.rules = new TwoAdults(catalogue.instrument());
    }

    /** The series of the lead’s assessment is locked, so that of two who finish at once the later sees the earlier. */
    void made(Assessment assessment, FindingId made, Instant at) {
        AssessmentId beside = assessment.beside();
        Optional<FindingId> other = beside == null
                ? current("a.beside_id", assessment.schoolId(), assessment.series())
                : current("f.kind = 'LEAD' and f.series_id", assessment.schoolId(), beside);
        other.ifPresent(found -> {
            FindingId lead = beside == null ? made : found;
            FindingId second = beside == null ? found : made;
            store(assessment, lead, second, beside == null ? assessment.series() : beside, at);
        });
    }

    /** What stands beside it now, or stood last where it was corrected. */
    @Nullable
    Beside of(StoredFinding finding) {
        boolean lead = finding.kind() == AssessmentKind.LEAD;
        String own = lead ? "c.lead_finding_id" : "c.second_finding_id";
        String other = lead ? "c.second_finding_id" : "c.lead_finding_id";
        return jdbc.sql("select f.id, a.lead_id, c.differs, c.blind from comparison c join finding f on f.id = " + other
                        + " join assessment a on a.id = f.assessment_id where c.school_id = :school and " + own
                        + " = :finding order by c.id desc limit 1")
                .param("school", finding.schoolId())
                .param("finding", finding.id().value())
                .query((row, n) -> new Beside(
                        new FindingId(row.getLong(1)),
                        new StaffId(row.getLong(2)),
                        Arrays.stream(row.getString(3).split(","))
                                .filter(code -> !code.isEmpty())
                                .toList(),
                        row.getBoolean(4)))
                .optional()
                .orElse(null);
    }

    boolean stored(long school, FindingId lead, FindingId second) {
        return jdbc.sql(
                                "select count(*) from comparison where school_id = ? and lead_finding_id = ? and second_finding_id = ?")
                        .params(school, lead.value(), second.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    SideBySide compare(StoredFinding lead, StoredFinding second) {
        return rules.compare(scores(lead), finder.answers(lead), scores(second), finder.answers(second));
    }

    private Optional<FindingId> current(String column, long school, AssessmentId series) {
        return jdbc.sql(CURRENT + column + " = :series")
                .param("school", school)
                .param("series", series.value())
                .query((row, n) -> new FindingId(row.getLong(1)))
                .optional();
    }

    private void store(Assessment assessment, FindingId lead, FindingId second, AssessmentId series, Instant at) {
        long school = assessment.schoolId();
        SideBySide beside = compare(find(school, lead), find(school, second));
        String differs = beside.differing().stream().map(Strand::code).collect(Collectors.joining(","));
        jdbc.sql(
                        "insert into comparison (school_id, pupil_id, lead_finding_id, second_finding_id, rule_version, differs, blind,"
                                + " at) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(school, assessment.pupil().value(), lead.value(), second.value())
                .params(beside.ruleVersion(), differs, isFirst(series))
                .param(LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    private boolean isFirst(AssessmentId series) {
        return jdbc.sql(
                                "select count(*) from comparison c join finding f on f.id = c.lead_finding_id where f.series_id = ?")
                        .param(series.value())
                        .query(Long.class)
                        .single()
                == 0;
    }

    private StoredFinding find(long school, FindingId id) {
        return findings.findBySchoolIdAndId(school, id.value()).orElseThrow();
    }

    private List<StrandScore> scores(StoredFinding stored) {
        return finder.again(stored).strands().stream().map(StrandFinding::score).toList();
    }
}
