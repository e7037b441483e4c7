package org.attune.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.attune.access.PupilId;
import org.attune.catalogue.Catalogue;
import org.attune.method.instrument.Response;
import org.attune.testing.AppTest;
import org.attune.testing.Schoolyard;
import org.attune.testing.Schoolyard.Person;
import org.attune.testing.SignedIn;
import org.attune.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two at once, on the real database; a barrier lets both go at the same moment. */
@AppTest
class ScoringRaceTest {

    private static final int ROUNDS = 10;

    private final Assessments assessments;
    private final Findings findings;
    private final SecondViews secondViews;
    private final SignedIn signedIn;
    private final JdbcClient jdbc;
    private final ScoredSchool school;

    ScoringRaceTest(
            Assessments assessments,
            Findings findings,
            SecondViews secondViews,
            Catalogue catalogue,
            Schoolyard schools,
            SignedIn signedIn,
            TestClock clock,
            JdbcClient jdbc) {
        this.assessments = assessments;
        this.findings = findings;
        this.secondViews = secondViews;
        this.signedIn = signedIn;
        this.jdbc = jdbc;
        this.school = new ScoredSchool(assessments, catalogue, schools, signedIn, clock);
    }

    @AfterEach
    void go_home() {
        signedIn.nobody();
    }

    @RepeatedTest(ROUNDS)
    void one_command_sent_twice_at_once_is_applied_once() throws Exception {
        AssessmentId draft = school.started();
        AnswerCommand command = school.answering(draft, "B01", Response.OFTEN, 0);

        List<AnswerResult> results = atOnce(
                school.priya, () -> assessments.answer(command), school.priya, () -> assessments.answer(command));

        assertThat(results.getFirst()).isInstanceOf(AnswerResult.Saved.class).isEqualTo(results.getLast());
        assertThat(changes(draft)).isEqualTo(1);
    }

    @RepeatedTest(ROUNDS)
    void two_adults_who_answer_the_same_item_at_once_do_not_overwrite_each_other() throws Exception {
        AssessmentId draft = school.started();

        List<AnswerResult> results = atOnce(
                school.priya,
                () -> assessments.answer(school.answering(draft, "B01", Response.OFTEN, 0)),
                school.sam,
                () -> assessments.answer(school.answering(draft, "B01", Response.RARELY, 0)));

        GivenAnswer stored =
                assessments.draftOf(school.mia).orElseThrow().answers().getFirst();
        assertThat(results.stream().filter(AnswerResult.Saved.class::isInstance))
                .hasSize(1);
        assertThat(results).contains(new AnswerResult.Conflict(stored));
        assertThat(changes(draft)).isEqualTo(1);
    }

    @RepeatedTest(ROUNDS)
    void an_answer_that_races_the_end_is_in_the_result_or_was_not_saved() throws Exception {
        AssessmentId draft = school.started();
        assessments.answer(school.answering(draft, "B05", Response.OFTEN, 0));

        List<Object> results = atOnce(
                school.priya,
                () -> assessments.submit(draft),
                school.sam,
                () -> assessments.answer(school.answering(draft, "B01", Response.NOT_YET, 0)));

        FoundRecord found = findings.get((FindingId) results.getFirst());
        boolean saved = results.getLast() instanceof AnswerResult.Saved;
        assertThat(results.getLast()).isInstanceOfAny(AnswerResult.Saved.class, AnswerResult.Closed.class);
        assertThat(found.answers().of("B01")).isEqualTo(saved ? Response.NOT_YET : Response.NOT_SEEN);
    }

    @RepeatedTest(ROUNDS)
    void two_adults_who_start_at_once_get_one_draft() throws Exception {
        Callable<Object> start = () -> {
            try {
                return assessments.start(school.mia, school.mother());
            } catch (DraftAlreadyStarted second) {
                return second;
            }
        };

        List<Object> results = atOnce(school.priya, start, school.sam, start);

        assertThat(results.stream().filter(Draft.class::isInstance)).hasSize(1);
        assertThat(results.stream().filter(DraftAlreadyStarted.class::isInstance))
                .hasSize(1);
    }

    @RepeatedTest(ROUNDS)
    void two_adults_who_finish_at_once_stand_side_by_side() throws Exception {
        PupilId noah = school.school.aPupil("Noah Khan", school.oak);
        signedIn.as(school.priya);
        AssessmentId lead = assessments.start(noah, school.mother()).id();
        assessments.answer(school.answering(lead, "B01", Response.OFTEN, 0));
        secondViews.ask(lead, school.sam.id());
        AssessmentId second = signedIn.as(school.sam, () -> {
            SecondViewRequestId request =
                    Objects.requireNonNull(secondViews.asked().get(noah)).id();
            return secondViews.begin(request).id();
        });
        signedIn.as(school.sam, () -> assessments.answer(school.answering(second, "B01", Response.OFTEN, 0)));

        List<FindingId> made =
                atOnce(school.priya, () -> assessments.submit(lead), school.sam, () -> assessments.submit(second));

        assertThat(findings.beside(made.getFirst(), made.getLast()).blind()).isTrue();
    }

    private <T> List<T> atOnce(Person one, Callable<? extends T> first, Person other, Callable<? extends T> second)
            throws Exception {
        CyclicBarrier gate = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Future<T>> running = Stream.of(
                            threads.submit(() -> whenBoth(gate, one, first)),
                            threads.submit(() -> whenBoth(gate, other, second)))
                    .map(future -> (Future<T>) future)
                    .toList();
            return List.of(running.getFirst().get(), running.getLast().get());
        }
    }

    private <T> T whenBoth(CyclicBarrier gate, Person person, Callable<? extends T> act) throws Exception {
        signedIn.as(person);
        try {
            gate.await();
            return act.call();
        } finally {
            signedIn.nobody();
        }
    }

    private long changes(AssessmentId draft) {
        return jdbc.sql("select count(*) from answer_change where assessment_id = ?")
                .param(draft.value())
                .query(Long.class)
                .single();
    }
}
