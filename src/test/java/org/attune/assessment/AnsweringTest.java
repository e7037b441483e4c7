package org.attune.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.attune.catalogue.Catalogue;
import org.attune.method.instrument.Response;
import org.attune.testing.AppTest;
import org.attune.testing.Schoolyard;
import org.attune.testing.SignedIn;
import org.attune.testing.Statements;
import org.attune.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
class AnsweringTest {

    private final Assessments assessments;
    private final Catalogue catalogue;
    private final Schoolyard schools;
    private final SignedIn signedIn;
    private final Statements statements;
    private final TestClock clock;
    private final JdbcClient jdbc;

    private ScoredSchool school;

    AnsweringTest(
            Assessments assessments,
            Catalogue catalogue,
            Schoolyard schools,
            SignedIn signedIn,
            Statements statements,
            TestClock clock,
            JdbcClient jdbc) {
        this.assessments = assessments;
        this.catalogue = catalogue;
        this.schools = schools;
        this.signedIn = signedIn;
        this.statements = statements;
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

    /** {@link SignedIn#answered} gives tests their answers in two statements; they are worth no more than this likeness. */
    @Test
    void answers_that_a_test_begins_with_are_stored_as_those_that_an_adult_gives() {
        AssessmentId given = school.started();
        assessments.answer(school.answering(given, "B01", Response.RARELY, 0));
        assessments.submit(given);
        AssessmentId invented = school.started();
        signedIn.answered(invented, place -> Response.RARELY, 0, 1, Duration.ZERO);

        for (String table : List.of("answer", "answer_change")) {
            assertThat(stored(table, invented)).as(table).isEqualTo(stored(table, given));
        }
    }

    @Test
    void an_answer_is_on_disk_when_the_reply_says_saved() {
        AssessmentId draft = school.started();

        AnswerResult result = assessments.answer(school.answering(draft, "D03", Response.SOMETIMES, 0));

        assertThat(result)
                .isEqualTo(new AnswerResult.Saved(
                        new GivenAnswer("D03", Response.SOMETIMES, null, 1, school.priya.id(), clock.instant()),
                        new Progress(1, 42)));
        assertThat(assessments.draftOf(school.mia).orElseThrow().answers())
                .containsExactly(((AnswerResult.Saved) result).answer());
    }

    @Test
    void a_changed_answer_keeps_every_earlier_one_in_the_log() {
        AssessmentId draft = school.started();
        assessments.answer(school.answering(draft, "D03", Response.SOMETIMES, 0));
        assessments.answer(school.answering(draft, "D03", Response.OFTEN, 1));

        assertThat(jdbc.sql("select response from answer_change where assessment_id = ? order by version")
                        .param(draft.value())
                        .query(String.class)
                        .list())
                .containsExactly("2", "3");
        assertThat(assessments.draftOf(school.mia).orElseThrow().answers())
                .extracting(GivenAnswer::response, GivenAnswer::version)
                .containsExactly(org.assertj.core.api.Assertions.tuple(Response.OFTEN, 2));
    }

    @Test
    void a_command_that_arrives_twice_is_applied_once_and_answered_alike() {
        AssessmentId draft = school.started();
        AnswerCommand command = school.answering(draft, "B01", Response.RARELY, 0);
        AnswerResult first = assessments.answer(command);
        clock.pass(Duration.ofMinutes(5));

        assertThat(assessments.answer(command)).isEqualTo(first);
        assertThat(changes(draft)).isEqualTo(1);
    }

    @Test
    void a_repeat_is_acknowledged_even_after_the_form_was_finished() {
        AssessmentId draft = school.started();
        AnswerCommand command = school.answering(draft, "B01", Response.RARELY, 0);
        AnswerResult first = assessments.answer(command);
        assessments.submit(draft);

        assertThat(assessments.answer(command)).isEqualTo(first);
    }

    @Test
    void an_answer_given_meanwhile_is_never_overwritten_unseen() {
        AssessmentId draft = school.started();
        assessments.answer(school.answering(draft, "B01", Response.RARELY, 0));
        signedIn.as(school.sam);

        AnswerResult result = assessments.answer(school.answering(draft, "B01", Response.OFTEN, 0));

        assertThat(result)
                .isEqualTo(new AnswerResult.Conflict(
                        new GivenAnswer("B01", Response.RARELY, null, 1, school.priya.id(), clock.instant())));
        assertThat(changes(draft)).isEqualTo(1);
    }

    @Test
    void a_stale_version_is_a_conflict_and_the_adult_may_then_choose_theirs() {
        AssessmentId draft = school.started();
        assessments.answer(school.answering(draft, "B01", Response.RARELY, 0));
        assessments.answer(school.answering(draft, "B01", Response.OFTEN, 1));
        signedIn.as(school.sam);

        assertThat(assessments.answer(school.answering(draft, "B01", Response.NOT_YET, 1)))
                .isInstanceOf(AnswerResult.Conflict.class);
        assertThat(assessments.answer(school.answering(draft, "B01", Response.NOT_YET, 2)))
                .isInstanceOfSatisfying(AnswerResult.Saved.class, saved -> {
                    assertThat(saved.answer().version()).isEqualTo(3);
                    assertThat(saved.answer().author()).isEqualTo(school.sam.id());
                });
    }

    @Test
    void two_adults_on_different_items_are_not_in_each_other_s_way() {
        AssessmentId draft = school.started();
        assessments.answer(school.answering(draft, "B01", Response.RARELY, 0));
        signedIn.as(school.sam);

        assertThat(assessments.answer(school.answering(draft, "T01", Response.OFTEN, 0)))
                .isInstanceOf(AnswerResult.Saved.class);
        assertThat(assessments.draftOf(school.mia).orElseThrow().answers())
                .extracting(GivenAnswer::author)
                .containsExactlyInAnyOrder(school.priya.id(), school.sam.id());
    }

    @Test
    void at_most_three_items_of_a_strand_may_not_apply() {
        AssessmentId draft = school.started();
        List.of("B01", "B02", "B03").forEach(item -> assessments.answer(school.notApplying(draft, item, 0)));

        assertThat(assessments.answer(school.notApplying(draft, "B04", 0)))
                .isEqualTo(new AnswerResult.TooManyNotApplicable(3));
        assertThat(assessments.answer(school.notApplying(draft, "B03", 1))).isInstanceOf(AnswerResult.Saved.class);
        assertThat(assessments.answer(school.notApplying(draft, "D01", 0))).isInstanceOf(AnswerResult.Saved.class);
    }

    @Test
    void what_does_not_apply_has_a_reason_and_nothing_else_has() {
        AssessmentId draft = school.started();
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> school.answering(draft, "B01", Response.NOT_APPLICABLE, 0));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new AnswerCommand(draft, "B01", Response.OFTEN, "because", 0, UUID.randomUUID()));
    }

    @Test
    void an_item_that_the_instrument_does_not_have_is_refused() {
        AssessmentId draft = school.started();
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> assessments.answer(school.answering(draft, "X99", Response.OFTEN, 0)));
        assertThat(changes(draft)).isZero();
    }

    @Test
    void a_finished_or_discarded_form_takes_no_answer() {
        AssessmentId draft = school.started();
        assessments.discard(draft);
        assertThat(assessments.answer(school.answering(draft, "B01", Response.OFTEN, 0)))
                .isEqualTo(new AnswerResult.Closed());

        AssessmentId next = school.started();
        assessments.answer(school.answering(next, "B01", Response.OFTEN, 0));
        assessments.submit(next);
        assertThat(assessments.answer(school.answering(next, "B05", Response.OFTEN, 0)))
                .isEqualTo(new AnswerResult.Closed());
    }

    @Test
    void each_answer_leaves_one_audit_row() {
        AssessmentId draft = school.started();
        long before = school.school.audited("WRITE", school.mia);

        assessments.answer(school.answering(draft, "B01", Response.OFTEN, 0));

        assertThat(school.school.audited("WRITE", school.mia)).isEqualTo(before + 1);
    }

    @Test
    void a_conflict_leaves_a_read_in_the_audit_and_no_write() {
        AssessmentId draft = school.started();
        assessments.answer(school.answering(draft, "B01", Response.RARELY, 0));
        long writes = school.school.audited("WRITE", school.mia);
        long reads = school.school.audited("READ", school.mia);

        assessments.answer(school.answering(draft, "B01", Response.OFTEN, 0));

        assertThat(school.school.audited("WRITE", school.mia)).isEqualTo(writes);
        assertThat(school.school.audited("READ", school.mia)).isEqualTo(reads + 1);
    }

    @Test
    void the_forty_second_answer_takes_as_many_statements_as_the_first() {
        AssessmentId draft = school.started();
        var items = catalogue.instrument().items();
        long first = statements.of(() ->
                assessments.answer(school.answering(draft, items.getFirst().code(), Response.OFTEN, 0)));
        items.subList(1, items.size() - 1)
                .forEach(item -> assessments.answer(school.answering(draft, item.code(), Response.OFTEN, 0)));
        long last = statements.of(
                () -> assessments.answer(school.answering(draft, items.getLast().code(), Response.OFTEN, 0)));

        assertThat(last).isEqualTo(first).isLessThanOrEqualTo(7);
    }

    private long changes(AssessmentId draft) {
        return jdbc.sql("select count(*) from answer_change where assessment_id = ?")
                .param(draft.value())
                .query(Long.class)
                .single();
    }

    /** The one row, without what must differ. */
    private Map<String, Object> stored(String table, AssessmentId assessment) {
        Map<String, Object> row = new TreeMap<>(jdbc.sql("select * from " + table + " where assessment_id = ?")
                .param(assessment.value())
                .query()
                .singleRow());
        List.of("id", "assessment_id", "command_id").forEach(row::remove);
        return row;
    }
}
