package org.attune.cycle;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.attune.access.PupilId;
import org.attune.assessment.AnswerCommand;
import org.attune.assessment.AssessmentId;
import org.attune.assessment.Assessments;
import org.attune.assessment.FindingId;
import org.attune.assessment.Findings;
import org.attune.assessment.Fit;
import org.attune.catalogue.Catalogue;
import org.attune.home.NextThing;
import org.attune.home.PupilLines;
import org.attune.method.cycle.Decision;
import org.attune.method.cycle.EndReason;
import org.attune.method.cycle.Outcome;
import org.attune.method.instrument.Response;
import org.attune.plan.PlanDrafts;
import org.attune.plan.PlanPromises;
import org.attune.plan.Plans;
import org.attune.plan.ScoredPupils;
import org.attune.testing.AppTest;
import org.attune.testing.Schoolyard;
import org.attune.testing.Schoolyard.InventedSchool;
import org.attune.testing.Schoolyard.Person;
import org.attune.testing.SignedIn;
import org.attune.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What counts between two steps of a cycle: corrections, two looks at once, and the time after an end. */
@AppTest
class BetweenStepsTest {

    private final Cycles cycles;
    private final Reviews reviews;
    private final ReviewPages pages;
    private final Plans plans;
    private final Assessments assessments;
    private final Findings findings;
    private final PupilLines lines;
    private final RunningPlans running;
    private final Schoolyard yard;
    private final SignedIn signedIn;
    private final TestClock clock;
    private final InventedSchool school;
    private final Person ta;
    private final Person sam;
    private final PupilId mia;

    BetweenStepsTest(
            Cycles cycles,
            Reviews reviews,
            ReviewPages pages,
            Plans plans,
            PlanDrafts drafts,
            PlanPromises promises,
            Assessments assessments,
            Findings findings,
            PupilLines lines,
            Catalogue catalogue,
            Schoolyard yard,
            SignedIn signedIn,
            TestClock clock) {
        this.cycles = cycles;
        this.reviews = reviews;
        this.pages = pages;
        this.plans = plans;
        this.assessments = assessments;
        this.findings = findings;
        this.lines = lines;
        this.yard = yard;
        this.signedIn = signedIn;
        this.clock = clock;
        ScoredPupils scored = new ScoredPupils(assessments, promises, catalogue, signedIn);
        this.running = new RunningPlans(scored, drafts, promises, cycles, signedIn, clock);
        this.school = yard.aSchool();
        this.ta = school.aPractitioner("Asha Mair");
        this.sam = school.aPractitioner("Sam Reid");
        this.mia = school.aPupil("Mia Hartley", school.aClass("Oak", ta, sam));
    }

    @AfterEach
    void sign_out_and_turn_the_clock_back() {
        signedIn.nobody();
        clock.reset();
    }

    @Test
    void a_correction_of_the_baseline_is_no_new_score() {
        running.of(ta, mia);
        clock.pass(Duration.ofDays(84));
        running.scoredAgain(ta, mia, "being");
        Cycle cycle = running.of(ta, mia);
        running.passToReview();
        signedIn.as(ta);
        corrected(baseline(cycle));

        assertThat(pages.get(cycle.id()).scored()).isNull();
        assertThat(pages.get(cycle.id()).outcome()).isEqualTo(Outcome.NOT_KNOWN);
        assertThat(lines.of(mia).next()).isInstanceOf(NextThing.ScoreForReview.class);
    }

    @Test
    void a_new_score_is_compared_with_the_baseline_also_when_that_is_corrected_later() {
        Cycle cycle = running.of(ta, mia);
        running.passToReview();
        running.scoredAgain(ta, mia, "thinking");
        FindingId again = scored(cycle);
        clock.pass(Duration.ofDays(1));
        signedIn.as(ta);
        FindingId baseline = corrected(baseline(cycle));

        ReviewPage page = pages.get(cycle.id());
        assertThat(requireNonNull(page.scored()).id()).isEqualTo(again);
        assertThat(requireNonNull(page.change()).earlier().id()).isEqualTo(baseline);
        assertThat(lines.of(mia).next()).isEqualTo(new NextThing.SeeResult(again, true));
    }

    @Test
    void a_corrected_new_score_keeps_its_day() {
        Cycle cycle = running.of(ta, mia);
        running.passToReview();
        running.scoredAgain(ta, mia, "thinking");
        LocalDate scoredOn = clock.today();
        clock.pass(Duration.ofDays(1));
        signedIn.as(ta);
        FindingId right = corrected(scored(cycle));

        assertThat(pages.get(cycle.id()).scored()).isNotNull().satisfies(found -> {
            assertThat(found.id()).isEqualTo(right);
            assertThat(LocalDate.ofInstant(found.firstMadeAt(), TestClock.ZONE)).isEqualTo(scoredOn);
        });
    }

    @Test
    void a_look_that_was_not_seen_is_not_wiped() {
        Cycle cycle = running.of(ta, mia);
        Halfway theirs = signedIn.as(
                sam, () -> cycles.lookHalfway(cycle.id(), Halfway.Answer.CHANGE, "Mornings are too loud.", null));
        signedIn.as(ta);

        assertThatExceptionOfType(HalfwayChanged.class)
                .isThrownBy(() -> cycles.lookHalfway(cycle.id(), Halfway.Answer.GOING_WELL, "", null))
                .satisfies(changed -> assertThat(changed.now()).isEqualTo(theirs));
        assertThat(cycles.get(cycle.id()).halfway()).isEqualTo(theirs);

        Halfway mine = cycles.lookHalfway(cycle.id(), Halfway.Answer.GOING_WELL, "", theirs);
        cycles.undoHalfway(cycle.id(), mine, theirs);
        assertThat(cycles.get(cycle.id()).halfway())
                .as("with its adult and its day")
                .isEqualTo(theirs);
        assertThatExceptionOfType(HalfwayChanged.class).isThrownBy(() -> cycles.undoHalfway(cycle.id(), mine, null));
    }

    @Test
    void after_the_support_ended_no_plan_is_asked_for_until_the_pupil_is_scored_again() {
        Cycle cycle = running.of(ta, mia);
        signedIn.as(ta);
        findings.read(baseline(cycle), Fit.FITS, null);
        LocalDate lastDay = clock.today().plusWeeks(3);
        ended(cycle, lastDay);

        assertThat(lines.of(mia).next()).isEqualTo(new NextThing.SupportEnded(cycle.id(), lastDay, false));
        clock.pass(Duration.ofDays(22));
        assertThat(lines.of(mia).next()).isEqualTo(new NextThing.SupportEnded(cycle.id(), lastDay, true));
        corrected(baseline(cycle));
        assertThat(lines.of(mia).next()).isInstanceOf(NextThing.SupportEnded.class);
        running.scoredAgain(ta, mia, "being");
        assertThat(lines.of(mia).next()).isInstanceOf(NextThing.SeeResult.class);
    }

    private FindingId baseline(Cycle cycle) {
        return signedIn.as(ta, () -> plans.get(cycle.plan()).found().id());
    }

    private FindingId scored(Cycle cycle) {
        return signedIn.as(
                ta, () -> requireNonNull(pages.get(cycle.id()).scored()).id());
    }

    private FindingId corrected(FindingId wrong) {
        AssessmentId correction = assessments.correct(wrong, "A slip");
        assessments.answer(new AnswerCommand(correction, "B01", Response.NOT_YET, null, 1, UUID.randomUUID()));
        return assessments.submit(correction);
    }

    private void ended(Cycle cycle, LocalDate lastDay) {
        EndingPlan ending = new EndingPlan(lastDay, "A card and cocoa", "Mr Ellery", "");
        Decided end = new Decided(Decision.END, EndReason.ACHIEVED, "She is there.", "", ending);
        reviews.confirm(cycle.id(), reviews.decide(cycle.id(), 0, end));
    }
}
