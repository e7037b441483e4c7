package org.attune.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.attune.access.NoSuchRecord;
import org.attune.assessment.PaperRefused.Why;
import org.attune.catalogue.Catalogue;
import org.attune.method.instrument.Item;
import org.attune.method.instrument.Response;
import org.attune.method.interruption.Caution;
import org.attune.roll.Adult;
import org.attune.roll.TrainingNeeded;
import org.attune.testing.AppTest;
import org.attune.testing.Schoolyard;
import org.attune.testing.Schoolyard.Person;
import org.attune.testing.SignedIn;
import org.attune.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Typing in what another adult saw: theirs is the finding, the typist’s are the keys. */
@AppTest
class PaperEntryTest {

    private final Papers papers;
    private final Assessments assessments;
    private final Findings findings;
    private final Catalogue catalogue;
    private final Schoolyard schools;
    private final SignedIn signedIn;
    private final TestClock clock;
    private final JdbcClient jdbc;
    private ScoredSchool at;

    PaperEntryTest(
            Papers papers,
            Assessments assessments,
            Findings findings,
            Catalogue catalogue,
            Schoolyard schools,
            SignedIn signedIn,
            TestClock clock,
            JdbcClient jdbc) {
        this.papers = papers;
        this.assessments = assessments;
        this.findings = findings;
        this.catalogue = catalogue;
        this.schools = schools;
        this.signedIn = signedIn;
        this.clock = clock;
        this.jdbc = jdbc;
        this.at = new ScoredSchool(assessments, catalogue, schools, signedIn, clock);
    }

    @BeforeEach
    void a_new_school() {
        at = new ScoredSchool(assessments, catalogue, schools, signedIn, clock);
    }

    @AfterEach
    void sign_out() {
        signedIn.nobody();
        clock.reset();
    }

    @Test
    void the_observer_leads_and_the_typist_is_on_record_for_each_key() {
        LocalDate seenOn = clock.today().minusWeeks(2);
        FindingId finding = typed(at.sam, seenOn);

        FoundRecord found = findings.get(finding);
        assertThat(found.lead()).isEqualTo(at.sam.id());
        assertThat(found.others()).as("typing is not answering").isEmpty();
        assertThat(papers.of(found.assessment()))
                .contains(new FromPaper(new Observation(at.sam.id(), seenOn), at.priya.id()));
        assertThat(jdbc.sql("select distinct author_id from answer_change where assessment_id = ?")
                        .param(found.assessment().value())
                        .query(Long.class)
                        .list())
                .containsExactly(at.priya.id().value());
    }

    @Test
    void keys_typed_fast_are_no_caution_and_the_time_is_left_out() {
        FoundRecord found = findings.get(typed(at.sam, clock.today()));

        assertThat(found.circumstances().secondsFirstToLast()).isEmpty();
        assertThat(found.finding().cautions()).doesNotContain(Caution.FAST);
    }

    @Test
    void how_long_a_pupil_is_known_counts_to_the_day_of_observation() {
        at.school.joinedOn(at.mia, clock.today().minusDays(40));

        FoundRecord found = findings.get(typed(at.sam, clock.today().minusDays(20)));

        assertThat(found.circumstances().daysKnown()).hasValue(20);
        assertThat(found.finding().cautions()).contains(Caution.EARLY_PICTURE);
    }

    @Test
    void an_observer_whose_training_did_not_count_that_day_is_refused() {
        Person late = at.school.person("Late Trained", org.attune.access.Role.PRACTITIONER);
        at.school.joins(late, at.oak, LocalDate.of(2026, 9, 1));
        at.school.trainedUntil(late, clock.today().minusDays(10));

        assertThat(refused(late, clock.today().minusDays(9))).isEqualTo(Why.TRAINING);
        assertThat(papers.observers(at.mia, clock.today().minusDays(9)))
                .extracting(Adult::id)
                .doesNotContain(late.id());
        assertThat(papers.observers(at.mia, clock.today().minusDays(10)))
                .extracting(Adult::id)
                .contains(late.id());
    }

    @Test
    void an_adult_who_did_not_work_with_the_pupil_that_day_is_refused() {
        assertThat(refused(at.olive, clock.today())).isEqualTo(Why.OBSERVER);
        at.school.leaves(at.sam, at.oak, clock.today().minusDays(3));
        assertThat(refused(at.sam, clock.today())).isEqualTo(Why.OBSERVER);
        assertThat(papers.observers(at.mia, clock.today()))
                .extracting(Adult::id)
                .containsExactly(at.priya.id());
        assertThat(start(at.sam, clock.today().minusDays(3)).lead()).isEqualTo(at.sam.id());
    }

    @Test
    void tomorrow_and_more_than_six_weeks_ago_are_refused() {
        assertThat(refused(at.sam, clock.today().plusDays(1))).isEqualTo(Why.FUTURE);
        assertThat(refused(at.sam, clock.today().minusWeeks(6).minusDays(1))).isEqualTo(Why.TOO_LONG_AGO);
        assertThat(start(at.sam, clock.today().minusWeeks(6)).lead()).isEqualTo(at.sam.id());
    }

    @Test
    void a_refusal_leaves_nothing_behind() {
        refused(at.olive, clock.today());
        assertThat(assessments.draftOf(at.mia)).isEmpty();
    }

    @Test
    void the_typist_discards_what_was_begun_on_the_wrong_pupil() {
        AssessmentId draft = start(at.sam, clock.today()).id();
        assessments.discard(draft);
        assertThat(assessments.draftOf(at.mia)).isEmpty();
    }

    @Test
    void a_slip_of_the_typist_is_corrected_without_taking_the_finding_from_the_observer() {
        LocalDate seenOn = clock.today().minusDays(4);
        FindingId first = typed(at.sam, seenOn);
        signedIn.as(at.lowe);

        AssessmentId correction = assessments.correct(first, "A 4 was read as a 1");
        FoundRecord second = findings.get(assessments.submit(correction));

        assertThat(second.lead()).isEqualTo(at.sam.id());
        assertThat(papers.of(correction)).contains(new FromPaper(new Observation(at.sam.id(), seenOn), at.lowe.id()));
        assertThat(second.circumstances().secondsFirstToLast()).isEmpty();
    }

    @Test
    void what_was_scored_on_the_screen_is_not_from_paper() {
        assertThat(papers.of(at.started())).isEmpty();
    }

    @Test
    void only_those_who_work_with_the_pupil_type_and_only_with_training() {
        Observation seen = new Observation(at.sam.id(), clock.today());
        assertThatThrownBy(() -> signedIn.as(at.olive, () -> papers.start(at.mia, at.mother(), seen)))
                .isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> signedIn.as(at.olive, () -> papers.observers(at.mia, clock.today())))
                .isInstanceOf(NoSuchRecord.class);
        for (Person person : java.util.List.of(at.school.aHead("Ann Head"), at.school.anAdministrator("Kim Hall"))) {
            assertThatThrownBy(() -> signedIn.as(person, () -> papers.start(at.mia, at.mother(), seen)))
                    .isInstanceOf(AccessDeniedException.class);
        }
        Person untrained = at.school.person("New Here", org.attune.access.Role.PRACTITIONER);
        at.school.joins(untrained, at.oak, LocalDate.of(2026, 9, 1));
        assertThatThrownBy(() -> signedIn.as(untrained, () -> papers.start(at.mia, at.mother(), seen)))
                .isInstanceOf(TrainingNeeded.class);
        AssessmentId own = start(at.sam, clock.today()).id();
        assertThatThrownBy(() -> signedIn.as(at.olive, () -> papers.of(own))).isInstanceOf(NoSuchRecord.class);
    }

    @Test
    void a_pupil_who_is_being_scored_is_not_typed_in_beside() {
        at.started();
        assertThatThrownBy(() -> start(at.sam, clock.today())).isInstanceOf(DraftAlreadyStarted.class);
    }

    private Draft start(Person observer, LocalDate seenOn) {
        return papers.start(at.mia, at.mother(), new Observation(observer.id(), seenOn));
    }

    private Why refused(Person observer, LocalDate seenOn) {
        try {
            start(observer, seenOn);
            throw new AssertionError("Not refused");
        } catch (PaperRefused refused) {
            return refused.why();
        }
    }

    /** All answers within a second. */
    private FindingId typed(Person observer, LocalDate seenOn) {
        AssessmentId draft = start(observer, seenOn).id();
        int place = 0;
        for (Item item : catalogue.instrument().items()) {
            assessments.answer(
                    new AnswerCommand(draft, item.code(), Response.ofNumber(place++ % 5), null, 0, UUID.randomUUID()));
        }
        return assessments.submit(draft);
    }
}
