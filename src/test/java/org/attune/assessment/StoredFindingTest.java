package org.attune.assessment;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.attune.catalogue.Catalogue;
import org.attune.method.instrument.AgeBand;
import org.attune.method.instrument.Response;
import org.attune.method.interruption.Caution;
import org.attune.method.interruption.Circumstances;
import org.attune.method.interruption.Finding;
import org.attune.method.interruption.Status;
import org.attune.method.scoring.Answers;
import org.attune.testing.AppTest;
import org.attune.testing.Schoolyard;
import org.attune.testing.SignedIn;
import org.attune.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
class StoredFindingTest {

    private static final IntFunction<Response> MIXED = i -> Response.values()[(i * 5) % 6];
    private static final IntFunction<Response> LOW_BEING = i -> i < 14 ? Response.RARELY : Response.OFTEN;

    private final Assessments assessments;
    private final Findings findings;
    private final Finder finder;
    private final Catalogue catalogue;
    private final Schoolyard schools;
    private final SignedIn signedIn;
    private final TestClock clock;
    private final JdbcClient jdbc;

    private ScoredSchool school;

    StoredFindingTest(
            Assessments assessments,
            Findings findings,
            Finder finder,
            Catalogue catalogue,
            Schoolyard schools,
            SignedIn signedIn,
            TestClock clock,
            JdbcClient jdbc) {
        this.assessments = assessments;
        this.findings = findings;
        this.finder = finder;
        this.catalogue = catalogue;
        this.schools = schools;
        this.signedIn = signedIn;
        this.clock = clock;
        this.jdbc = jdbc;
        this.school = new ScoredSchool(assessments, catalogue, schools, signedIn, clock);
    }

    @BeforeEach
    void a_new_school() {
        school = new ScoredSchool(assessments, catalogue, schools, signedIn, clock);
    }

    @AfterEach
    void go_home() {
        clock.reset();
        signedIn.nobody();
    }

    @Test
    void computing_again_from_the_stored_answers_gives_the_stored_rows() {
        AssessmentId assessment = school.answered(MIXED, 5);
        FoundRecord found = findings.get(assessments.submit(assessment));

        Answers answers = storedAnswers(assessment);
        Finding again = finder.find(answers, found.band(), storedCircumstances(found.id()));

        assertThat(again).isEqualTo(found.finding());
        assertThat(rows(found.id()))
                .isEqualTo(finder.rows(school.school.id().value(), again, answers).stream()
                        .map(StoredFindingTest::row)
                        .toList());
    }

    @Test
    void the_answers_of_a_strand_lie_in_one_line_in_the_order_of_the_instrument() {
        FindingId finding = assessments.submit(school.answered(LOW_BEING, 5));

        assertThat(jdbc.sql("select answers from finding_strand where finding_id = ? order by position")
                        .param(finding.value())
                        .query(String.class)
                        .list())
                .containsExactly("1".repeat(14), "3".repeat(14), "3".repeat(14));
    }

    @Test
    void low_being_is_the_focus_and_unanswered_items_count_as_not_seen() {
        FoundRecord found = findings.get(assessments.submit(school.answered(LOW_BEING, 5)));
        assertThat(found.finding().foci().getFirst().strand().code()).isEqualTo("being");
        assertThat(found.finding().strand("being").status()).isEqualTo(Status.LIKELY);
        assertThat(found.finding().cautions()).isEmpty();

        AssessmentId few = school.started();
        assessments.answer(school.answering(few, "B01", Response.OFTEN, 0));
        assertThat(findings.get(assessments.submit(few)).finding().strands())
                .allMatch(strand -> strand.status() == Status.NOT_ENOUGH_SEEN);
    }

    @Test
    void nothing_answered_is_no_result_and_stays_a_draft() {
        AssessmentId draft = school.started();
        assertThatExceptionOfType(NothingAnswered.class).isThrownBy(() -> assessments.submit(draft));
        assertThat(assessments.draftOf(school.mia)).isPresent();
    }

    @Test
    void known_under_four_weeks_is_an_early_picture() {
        school.school.joinedOn(school.mia, school.today().minusDays(27));
        assertThat(findings.get(assessments.submit(school.answered(MIXED, 5)))
                        .finding()
                        .cautions())
                .containsExactly(Caution.EARLY_PICTURE);

        school.school.joinedOn(school.mia, school.today().minusDays(28));
        assertThat(findings.get(assessments.submit(school.answered(MIXED, 5)))
                        .finding()
                        .cautions())
                .isEmpty();
    }

    @Test
    void hasty_answers_stay_hasty_after_a_second_thought() {
        AssessmentId draft = school.answered(MIXED, 2);
        clock.pass(Duration.ofHours(1));
        assessments.answer(school.answering(draft, "B01", Response.OFTEN, 1));

        assertThat(findings.get(assessments.submit(draft)).finding().cautions()).containsExactly(Caution.FAST);
    }

    @Test
    void a_correction_replaces_the_finding_and_both_stay_on_record() {
        FindingId first = assessments.submit(school.answered(LOW_BEING, 1));
        clock.pass(Duration.ofDays(3));
        AssessmentId correction = assessments.correct(first, "B01 was about his brother");
        Draft draft = assessments.draftOf(school.mia).orElseThrow();
        assertThat(draft.id()).isEqualTo(correction);
        assertThat(draft.answers()).hasSize(42);
        assertThat(draft.correcting()).isNotNull();

        assessments.answer(school.answering(correction, "B01", Response.NEARLY_ALWAYS, 1));
        FindingId second = assessments.submit(correction);

        FoundRecord older = findings.get(first);
        FoundRecord newer = findings.get(second);
        assertThat(older.superseded()).isTrue();
        assertThat(older.answers().of("B01")).isEqualTo(Response.RARELY);
        assertThat(newer.superseded()).isFalse();
        assertThat(newer.answers().of("B01")).isEqualTo(Response.NEARLY_ALWAYS);
        assertThat(newer.circumstances()).isEqualTo(older.circumstances());
        assertThat(newer.versions()).extracting(FindingSummary::id).containsExactly(second, first);
        assertThat(findings.latestOf(school.mia).orElseThrow().id()).isEqualTo(second);
        assertThatExceptionOfType(NotOpen.class).isThrownBy(() -> assessments.correct(first, "Again"));
    }

    @Test
    void a_correction_waits_until_the_open_form_is_finished() {
        FindingId finding = assessments.submit(school.answered(LOW_BEING, 5));
        school.started();
        assertThatExceptionOfType(DraftAlreadyStarted.class).isThrownBy(() -> assessments.correct(finding, "A slip"));
    }

    @Test
    void a_finished_form_cannot_be_finished_or_discarded_again() {
        AssessmentId assessment = school.answered(LOW_BEING, 5);
        assessments.submit(assessment);
        assertThatExceptionOfType(NotOpen.class).isThrownBy(() -> assessments.submit(assessment));
        assertThatExceptionOfType(NotOpen.class).isThrownBy(() -> assessments.discard(assessment));
    }

    @Test
    void adults_views_are_kept_beside_the_result_newest_first() {
        FindingId finding = assessments.submit(school.answered(LOW_BEING, 5));
        findings.read(finding, Fit.FITS, null);
        clock.pass(Duration.ofDays(1));
        signedIn.as(school.sam);
        findings.read(finding, Fit.NOT_QUITE, "At lunch she is much calmer");

        assertThat(findings.get(finding).readings())
                .extracting(Reading::fit, Reading::by)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(Fit.NOT_QUITE, school.sam.id()),
                        org.assertj.core.api.Assertions.tuple(Fit.FITS, school.priya.id()));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> findings.read(finding, Fit.ANOTHER, " "));
    }

    @Test
    void a_standing_names_the_draft_and_the_newest_finding() {
        FindingId finding = assessments.submit(school.answered(LOW_BEING, 5));
        AssessmentId next = school.started();
        assessments.answer(school.answering(next, "B01", Response.OFTEN, 0));

        Standing standing =
                requireNonNull(findings.standings(List.of(school.mia)).get(school.mia));

        assertThat(standing.draft()).isEqualTo(next);
        assertThat(standing.answered()).isEqualTo(1);
        assertThat(standing.savedAt()).isEqualTo(clock.instant());
        assertThat(standing.latest()).isEqualTo(finding);
    }

    @Test
    void the_age_band_is_that_of_the_year_group_or_of_the_age_on_31_august() {
        assertThat(band("4", LocalDate.of(2018, 1, 5))).isEqualTo(AgeBand.KS2);
        assertThat(band("X", LocalDate.of(2021, 8, 31))).isEqualTo(AgeBand.KS1);
        assertThat(band("X", LocalDate.of(2021, 9, 1))).isEqualTo(AgeBand.EYFS);
    }

    @Test
    void the_parent_is_told_before_and_not_tomorrow() {
        ParentTold tomorrow =
                new ParentTold.Told("Father", HowTold.IN_PERSON, school.today().plusDays(1), null);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> assessments.start(school.mia, tomorrow));

        assessments.start(school.mia, new ParentTold.NotTold("The safeguarding lead asked us to wait"));
        assertThat(jdbc.sql("select not_told_reason from assessment where pupil_id = ?")
                        .param(school.mia.value())
                        .query(String.class)
                        .single())
                .isEqualTo("The safeguarding lead asked us to wait");
    }

    private AgeBand band(String yearGroup, LocalDate born) {
        return assessments
                .start(school.school.aPupil("Noah Khan", school.oak, yearGroup, born), school.mother())
                .band();
    }

    private Answers storedAnswers(AssessmentId assessment) {
        return new Answers(jdbc
                .sql("select item, response from answer where assessment_id = ?")
                .param(assessment.value())
                .query((row, n) -> Map.entry(row.getString(1), Response.of(row.getString(2))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private Circumstances storedCircumstances(FindingId finding) {
        return jdbc.sql("select days_known, seconds from finding where id = ?")
                .param(finding.value())
                .query((row, n) -> Circumstances.of(row.getInt(1), row.getInt(2)))
                .single();
    }

    private List<String> rows(FindingId finding) {
        return jdbc.sql("select * from finding_strand where finding_id = ? order by position")
                .param(finding.value())
                .query((row, n) -> "%s %d %d %d %s %s %s %s %s %d %s %s %d"
                        .formatted(
                                row.getString("strand"),
                                row.getInt("items"),
                                row.getInt("answered"),
                                row.getInt("answer_sum"),
                                row.getString("answers"),
                                row.getObject("score"),
                                row.getObject("sem"),
                                row.getObject("low"),
                                row.getObject("high"),
                                row.getInt("expectation"),
                                row.getBoolean("provisional"),
                                row.getString("status"),
                                row.getInt("focus")))
                .list();
    }

    private static String row(StoredStrand strand) {
        return "%s %d %d %d %s %s %s %s %s %d %s %s %d"
                .formatted(
                        strand.strand(),
                        strand.items(),
                        strand.answered(),
                        strand.answerSum(),
                        strand.answers(),
                        strand.score(),
                        strand.sem(),
                        strand.low(),
                        strand.high(),
                        strand.expectation(),
                        strand.provisional(),
                        strand.status(),
                        strand.focus());
    }
}
