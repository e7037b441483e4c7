package org.attune.plan;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.attune.access.NoSuchRecord;
import org.attune.access.PupilId;
import org.attune.access.Role;
import org.attune.assessment.Assessments;
import org.attune.assessment.FindingId;
import org.attune.catalogue.Catalogue;
import org.attune.method.instrument.Response;
import org.attune.method.planning.ChosenStrategy;
import org.attune.method.planning.Setting;
import org.attune.method.planning.Swap;
import org.attune.roll.TrainingNeeded;
import org.attune.testing.AppTest;
import org.attune.testing.Schoolyard;
import org.attune.testing.Schoolyard.Person;
import org.attune.testing.SignedIn;
import org.attune.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** From a finding to a draft, and what may be done with it by whom. */
@AppTest
class DraftingTest {

    private final PlanDrafts drafts;
    private final PlanEdits edits;
    private final PlanPromises promises;
    private final Plans plans;
    private final TestClock clock;
    private final SignedIn signedIn;
    private final Schoolyard.InventedSchool school;
    private final Person priya;
    private final Person dean;
    private final Person head;
    private final PupilId mia;
    private final FindingId finding;

    DraftingTest(
            PlanDrafts drafts,
            PlanEdits edits,
            PlanPromises promises,
            Plans plans,
            Assessments assessments,
            Catalogue catalogue,
            SignedIn signedIn,
            Schoolyard yard,
            TestClock clock) {
        this.drafts = drafts;
        this.edits = edits;
        this.promises = promises;
        this.plans = plans;
        this.clock = clock;
        this.signedIn = signedIn;
        school = yard.aSchool();
        priya = school.aPractitioner("Priya Osei");
        dean = school.aPractitioner("Sam Dean");
        head = school.aHead("Ann Lowe");
        school.aClass("Ash", dean);
        mia = school.aPupil("Mia Hartley", school.aClass("Oak", priya));
        finding = new ScoredPupils(assessments, promises, catalogue, signedIn).low(priya, mia, "being");
    }

    @BeforeEach
    void signIn() {
        signedIn.as(priya);
    }

    @AfterEach
    void signOut() {
        signedIn.nobody();
    }

    @Test
    void an_hour_a_week_gives_up_to_four_things_within_the_hour_with_why_and_swaps() {
        PlanOffer offer = drafts.preview(finding).offer();
        assertThat(offer.choice().codes()).hasSizeBetween(1, 4);
        assertThat(offer.choice().minutesAWeek()).isBetween(1, 60);
        assertThat(offer.strategies()).allMatch(chosen -> !chosen.serves().isEmpty());
        assertThat(offer.strategies()).anyMatch(chosen -> !chosen.swaps().isEmpty());
        assertThat(offer.edited()).isFalse();
    }

    @Test
    void looking_stores_nothing() {
        drafts.preview(finding);
        assertThat(drafts.of(mia)).isEmpty();
    }

    @Test
    void the_same_finding_and_terms_give_the_same_plan() {
        assertThat(started().offer()).isEqualTo(drafts.preview(finding).offer());
    }

    @Test
    void a_draft_comes_back_as_it_was_left() {
        PlanDraft draft = started();
        PlanDraft changed =
                edits.change(id(draft), draft.version(), draft.terms().withMinutes(30));
        assertThat(drafts.open(id(draft))).contains(changed);
        assertThat(changed.offer().choice().minutesAWeek()).isLessThanOrEqualTo(30);
    }

    @Test
    void a_pupil_has_one_draft_at_most() {
        assertThat(started().id()).isEqualTo(started().id());
    }

    @Test
    void a_swap_is_what_the_method_says_it_is() {
        PlanDraft draft = started();
        ChosenStrategy out = draft.offer().strategies().stream()
                .filter(chosen -> !chosen.swaps().isEmpty())
                .findFirst()
                .orElseThrow();
        Swap swap = out.swaps().getFirst();
        PlanDraft swapped = edits.swap(
                id(draft),
                draft.version(),
                out.strategy().code(),
                swap.replacement().code());
        assertThat(swapped.offer().choice().minutesAWeek()).isEqualTo(swap.minutesAWeek());
        assertThat(swapped.offer().choice().cover()).isEqualTo(swap.cover());
        assertThat(swapped.offer().order())
                .contains(swap.replacement().code())
                .doesNotContain(out.strategy().code());
        assertThat(swapped.offer().edited()).isTrue();
    }

    @Test
    void what_was_proposed_stays_beside_what_was_made_of_it() {
        PlanDraft draft = started();
        List<String> proposed = draft.offer().choice().codes();
        PlanDraft fewer = edits.remove(id(draft), draft.version(), proposed.getFirst());
        assertThat(plans.get(id(draft)).proposed()).isEqualTo(proposed);
        assertThat(fewer.offer().order()).hasSize(proposed.size() - 1);
    }

    @Test
    void new_minutes_do_not_undo_what_the_practitioner_changed() {
        PlanDraft draft = started();
        PlanDraft fewer =
                edits.remove(id(draft), draft.version(), draft.offer().order().getFirst());
        PlanDraft later = edits.change(id(draft), fewer.version(), fewer.terms().withMinutes(90));
        assertThat(later.offer().order()).isEqualTo(fewer.offer().order());
        PlanDraft again = edits.proposeAgain(id(draft), later.version());
        assertThat(again.offer().edited()).isFalse();
    }

    @Test
    void what_no_longer_fits_is_named() {
        PlanDraft draft = started();
        PlanDraft fewer =
                edits.remove(id(draft), draft.version(), draft.offer().order().getFirst());
        PlanDraft nowhere =
                edits.change(id(draft), fewer.version(), fewer.terms().withSettings(Set.of(Setting.PLAYTIME)));
        assertThat(nowhere.offer().unfit()).isNotEmpty();
    }

    @Test
    void what_can_be_added_comes_best_first_and_can_be_added() {
        PlanDraft draft = started();
        PlanDraft fewer =
                edits.remove(id(draft), draft.version(), draft.offer().order().getFirst());
        Addition best = edits.additions(id(draft)).getFirst();
        assertThat(best.fits()).isTrue();
        PlanDraft more = edits.add(id(draft), fewer.version(), best.strategy().code());
        assertThat(more.offer().choice().cover()).isEqualTo(best.cover());
    }

    @Test
    void the_home_strategy_joins_when_the_family_agrees_and_leaves_when_it_does_not() {
        PlanDraft draft = started();
        ChosenStrategy home = requireNonNull(draft.offer().home());
        PlanDraft agreed = edits.answerHome(id(draft), draft.version(), true);
        assertThat(plans.get(id(draft)).strategies()).contains(new PlannedStrategy(home.strategy(), true));
        assertThat(agreed.offer().choice().minutesAWeek())
                .isEqualTo(draft.offer().choice().minutesAWeek());
        edits.answerHome(id(draft), agreed.version(), false);
        assertThat(plans.get(id(draft)).strategies()).noneMatch(PlannedStrategy::home);
    }

    @Test
    void a_version_that_somebody_changed_is_not_overwritten_and_says_who() {
        PlanDraft draft = started();
        edits.change(id(draft), draft.version(), draft.terms().withMinutes(45));
        assertThatThrownBy(() ->
                        edits.change(id(draft), draft.version(), draft.terms().withMinutes(90)))
                .isInstanceOfSatisfying(
                        PlanChanged.class, changed -> assertThat(changed.by()).isEqualTo("Priya Osei"));
        assertThat(drafts.open(id(draft)).orElseThrow().terms().minutes()).isEqualTo(45);
    }

    @Test
    void the_practitioner_may_plan_for_another_strand() {
        PlanDraft draft = started();
        PlanDraft other = edits.change(id(draft), draft.version(), draft.terms().withFoci(List.of("being", "doing")));
        assertThat(other.terms().foci()).containsExactly("being", "doing");
        assertThat(drafts.open(id(draft)).orElseThrow().terms().foci()).containsExactly("being", "doing");
        PlanDraft none = edits.change(id(draft), other.version(), other.terms().withFoci(List.of()));
        assertThat(none.offer().strategies()).isEmpty();
    }

    @Test
    void targets_lead_one_or_two_steps_up_from_todays_answer() {
        PlanDraft draft = started();
        PlanDraft aimed = promises.suggestTargets(id(draft), draft.version());
        assertThat(aimed.targets()).hasSizeBetween(1, 3).allSatisfy(target -> {
            assertThat(target.from()).isEqualTo(draft.found().answers().of(target.item()));
            assertThat(target.to().number() - target.from().number()).isBetween(1, 2);
            assertThat(target.adult()).isEqualTo("Priya Osei");
        });
    }

    @Test
    void a_target_that_leads_nowhere_is_refused() {
        PlanDraft draft = started();
        PlanDraft aimed = promises.suggestTargets(id(draft), draft.version());
        PlanTarget first = aimed.targets().getFirst();
        assertThatThrownBy(() -> promises.aim(id(draft), aimed.version(), List.of(first.reaching(first.from()))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> promises.aim(
                        id(draft),
                        aimed.version(),
                        List.of(new PlanTarget(first.item(), Response.NOT_SEEN, Response.OFTEN, "Priya"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_assistant_of_another_class_finds_no_such_record() {
        PlanDraft draft = started();
        signedIn.as(dean);
        assertThatThrownBy(() -> drafts.preview(finding)).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> drafts.start(finding, draft.terms())).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> drafts.of(mia)).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> drafts.open(id(draft))).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> plans.get(id(draft))).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> plans.openOf(mia)).isInstanceOf(NoSuchRecord.class);
        assertThat(plans.standings(List.of(mia))).isEmpty();
        assertThatThrownBy(() -> edits.change(id(draft), draft.version(), draft.terms()))
                .isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> edits.additions(id(draft))).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> promises.suggestTargets(id(draft), draft.version()))
                .isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> promises.adopt(id(draft), draft.version(), true))
                .isInstanceOf(NoSuchRecord.class);
        assertThat(school.audited("REFUSED", mia)).isGreaterThanOrEqualTo(9);
    }

    @Test
    void the_head_reads_and_cannot_make_change_or_adopt() {
        PlanDraft draft = started();
        signedIn.as(head);
        assertThat(plans.get(id(draft)).pupil()).isEqualTo(mia);
        assertThatThrownBy(() -> drafts.start(finding, draft.terms())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> edits.remove(id(draft), draft.version(), "SB01"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> promises.adopt(id(draft), draft.version(), false))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nobody_makes_a_plan_without_current_training() {
        PlanDraft draft = started();
        Person untrained = school.person("Tom Reed", Role.SENCO);
        Person expired = school.trainedUntil(
                school.person("Eve Hill", Role.SENCO), clock.today().minusDays(1));
        for (Person person : List.of(untrained, expired)) {
            signedIn.as(person);
            assertThatThrownBy(() -> drafts.preview(finding)).isInstanceOf(TrainingNeeded.class);
            assertThatThrownBy(() -> drafts.start(finding, draft.terms())).isInstanceOf(TrainingNeeded.class);
            assertThatThrownBy(() -> edits.remove(id(draft), draft.version(), "SB01"))
                    .isInstanceOf(TrainingNeeded.class);
            assertThatThrownBy(() -> promises.adopt(id(draft), draft.version(), false))
                    .isInstanceOf(TrainingNeeded.class);
            assertThat(plans.get(id(draft)).pupil()).isEqualTo(mia);
        }
    }

    private PlanDraft started() {
        return drafts.start(finding, drafts.preview(finding).terms());
    }

    private static PlanId id(PlanDraft draft) {
        return requireNonNull(draft.id());
    }
}
