package org.attune.assessment;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.attune.access.PupilId;
import org.attune.catalogue.Catalogue;
import org.attune.method.instrument.Response;
import org.attune.method.interruption.Status;
import org.attune.testing.AppTest;
import org.attune.testing.Schoolyard;
import org.attune.testing.SignedIn;
import org.attune.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What group pictures read of a pupil as at a day. */
@AppTest
class SeenRowsTest {

    private final Assessments assessments;
    private final SeenRows rows;
    private final Catalogue catalogue;
    private final Schoolyard schools;
    private final SignedIn signedIn;
    private final TestClock clock;
    private final JdbcClient jdbc;
    private ScoredSchool school;

    SeenRowsTest(
            Assessments assessments,
            SeenRows rows,
            Catalogue catalogue,
            Schoolyard schools,
            SignedIn signedIn,
            TestClock clock,
            JdbcClient jdbc) {
        this.assessments = assessments;
        this.rows = rows;
        this.catalogue = catalogue;
        this.schools = schools;
        this.signedIn = signedIn;
        this.clock = clock;
        this.jdbc = jdbc;
        this.school = new ScoredSchool(assessments, catalogue, schools, signedIn, clock);
    }

    @BeforeEach
    void a_school() {
        clock.reset();
        school = new ScoredSchool(assessments, catalogue, schools, signedIn, clock);
    }

    @AfterEach
    void put_the_clock_back() {
        clock.reset();
        signedIn.nobody();
    }

    @Test
    void the_row_for_pictures_says_the_same_as_the_rows_of_the_strands() {
        scored(Response.SOMETIMES);
        Map<String, Object> row =
                jdbc.sql("""
                        select f.figures, f.statuses, f.first_made_at = f.made_at same_day, f.lead_id,
                            (select group_concat(concat_ws(':', s.strand, s.status, s.items, s.answered, s.answer_sum, s.answers)
                                order by s.position separator ' ') from finding_strand s where s.finding_id = f.id) strands,
                            (select group_concat(left(s.status, 1) order by s.position separator '')
                                from finding_strand s where s.finding_id = f.id) letters
                        from finding f where f.pupil_id = ?""").param(school.mia.value()).query().singleRow();

        assertThat(row.get("figures")).isEqualTo(row.get("strands"));
        assertThat(row.get("statuses")).isEqualTo(row.get("letters"));
        assertThat(row).containsEntry("lead_id", school.priya.id().value());
    }

    @Test
    void the_latest_at_each_day_counts_and_none_that_is_too_old() {
        LocalDate first = school.today();
        FindingId one = scored(Response.SOMETIMES);
        clock.pass(Duration.ofDays(100));
        FindingId two = scored(Response.NEARLY_ALWAYS);
        LocalDate second = school.today();

        assertThat(at(first, first.minusDays(1))).isEqualTo(List.of(one));
        assertThat(at(second, second.minusDays(1))).isEqualTo(List.of(two, one));
        assertThat(at(first.minusDays(1), first.minusDays(9))).isEmpty();
        assertThat(at(first.plusMonths(9), first.minusDays(1))).isEqualTo(List.of(two));
        assertThat(at(second.plusMonths(9), first.plusMonths(9)))
                .as("the last day on which both are in date, and the earlier day’s latest is the same")
                .isEqualTo(List.of(two));
        assertThat(at(second.plusMonths(9).plusDays(1), second.plusMonths(9).minusDays(1)))
                .as("now too old; it still was known before")
                .containsExactly(two);
        assertThat(seen(second.plusMonths(9).plusDays(1), second.plusMonths(9)).now())
                .isNull();
    }

    @Test
    void a_correction_stands_in_the_place_and_on_the_day_of_what_it_corrects() {
        LocalDate day = school.today();
        FindingId wrong = scored(Response.RARELY);
        clock.pass(Duration.ofDays(20));
        AssessmentId correction = assessments.correct(wrong, "Another pupil was meant");
        assessments.answer(school.answering(correction, "B01", Response.NEARLY_ALWAYS, 1));
        FindingId right = assessments.submit(correction);

        SeenRow now = requireNonNull(seen(day, day.minusDays(1)).now());
        assertThat(now.finding()).isEqualTo(right);
        assertThat(now.on()).isEqualTo(day);
        assertThat(requireNonNull(now.sighting().strands().get("being")).answers())
                .startsWith("4");
        assertThat(requireNonNull(now.sighting().strands().get("doing")).status())
                .isEqualTo(Status.LIKELY);
    }

    @Test
    void a_colleague_of_another_class_is_told_nothing() {
        scored(Response.OFTEN);
        signedIn.as(school.olive);

        assertThat(rows.of(List.of(school.mia), school.today(), school.today().minusDays(1)))
                .isEmpty();
        assertThat(rows.over(school.mia, school.today())).isEmpty();
    }

    @Test
    void the_statement_reads_one_index_and_no_table() {
        List<Map<String, Object>> plan = jdbc.sql("""
                        explain select f.id, f.pupil_id, f.first_made_at, f.lead_id, f.age_band, f.instrument, f.cautions, f.figures
                        from finding f force index (finding_for_pictures) where f.school_id = 1 and f.kind = 'LEAD'
                          and f.superseded_at is null and f.pupil_id in (1, 2, 3) and f.first_made_at >= '2026-01-01'
                        order by f.pupil_id, f.first_made_at, f.id""").query().listOfRows();

        assertThat(plan.getFirst().get("key")).isEqualTo("finding_for_pictures");
        assertThat(String.valueOf(plan.getFirst().get("Extra")))
                .contains("Using index")
                .doesNotContain("filesort");
    }

    private FindingId scored(Response all) {
        AssessmentId assessment = school.answered(place -> all, 5);
        return assessments.submit(assessment);
    }

    private Seen seen(LocalDate at, LocalDate since) {
        Map<PupilId, Seen> found = rows.of(List.of(school.mia), at, since);
        return found.getOrDefault(school.mia, Seen.NOTHING);
    }

    private List<FindingId> at(LocalDate at, LocalDate since) {
        Seen seen = seen(at, since);
        return Stream.of(seen.now(), seen.before())
                .filter(Objects::nonNull)
                .map(SeenRow::finding)
                .toList();
    }
}
