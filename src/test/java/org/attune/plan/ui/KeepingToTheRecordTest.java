package org.attune.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Objects;
import org.attune.access.PupilId;
import org.attune.assessment.Assessments;
import org.attune.assessment.FindingId;
import org.attune.catalogue.Catalogue;
import org.attune.context.Contexts;
import org.attune.context.FactEntry;
import org.attune.context.FactKind;
import org.attune.method.planning.Adaptation;
import org.attune.method.planning.Strategy;
import org.attune.plan.PlanDraft;
import org.attune.plan.PlanDrafts;
import org.attune.plan.PlanEdits;
import org.attune.plan.PlanId;
import org.attune.plan.PlanPages;
import org.attune.plan.PlanPromises;
import org.attune.plan.PlannedStrategy;
import org.attune.plan.Plans;
import org.attune.plan.ScoredPupils;
import org.attune.testing.AppTest;
import org.attune.testing.Schoolyard;
import org.attune.testing.Schoolyard.Person;
import org.attune.testing.Screens;
import org.attune.testing.SignedIn;
import org.attune.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A plan keeps to what is on record: what is agreed, what is left out, whether home is contacted, and how things are done for this pupil. */
@AppTest
class KeepingToTheRecordTest {

    private final PlanDrafts drafts;
    private final PlanEdits edits;
    private final PlanPromises promises;
    private final Plans plans;
    private final PlanPages pages;
    private final Contexts contexts;
    private final ScoredPupils scored;
    private final Schoolyard yard;
    private final SignedIn signedIn;
    private final Screens screens;
    private final TestClock clock;
    private Person priya;
    private Person lowe;
    private PupilId mia;

    KeepingToTheRecordTest(
            PlanDrafts drafts,
            PlanEdits edits,
            PlanPromises promises,
            Plans plans,
            PlanPages pages,
            Contexts contexts,
            Assessments assessments,
            Catalogue catalogue,
            Schoolyard yard,
            SignedIn signedIn,
            Screens screens,
            TestClock clock) {
        this.drafts = drafts;
        this.edits = edits;
        this.promises = promises;
        this.plans = plans;
        this.pages = pages;
        this.contexts = contexts;
        this.scored = new ScoredPupils(assessments, promises, catalogue, signedIn);
        this.yard = yard;
        this.signedIn = signedIn;
        this.screens = screens;
        this.clock = clock;
        priya = lowe = yard.aSchool().aPractitioner("Priya Osei");
        mia = new PupilId(0);
    }

    @BeforeEach
    void a_pupil() {
        var school = yard.aSchool();
        priya = school.aPractitioner("Priya Osei");
        lowe = school.aSenco("Ruth Lowe");
        mia = school.aPupil("Mia Hartley", school.aClass("Oak", priya));
        signedIn.as(priya);
    }

    @AfterEach
    void close() {
        screens.close();
        signedIn.nobody();
    }

    @Test
    void what_is_to_be_left_out_is_left_out_and_the_maker_says_so() {
        FindingId finding = scored.low(priya, mia, "being");
        Strategy first = strategies(drafts.preview(finding)).getFirst();
        onRecord(FactEntry.coded(FactKind.AVOID_STRATEGY, first.code(), clock.today()));
        onRecord(FactEntry.noted(FactKind.AVOID_THING, "balloons", clock.today()));
        onRecord(FactEntry.coded(FactKind.OPT_IN, "water", clock.today()).withPerson("Ann Hartley"));

        PlanDraft draft = drafts.preview(finding);
        assertThat(strategies(draft)).doesNotContain(first);
        assertThat(draft.terms().optIns()).containsExactly("water");
        make(finding);
        assertThat(screens.text())
                .contains("On record for Mia")
                .contains("The family agreed to: water.")
                .contains("Left out: balloons, “" + first.title() + "”.");
    }

    @Test
    void what_was_chosen_before_it_was_to_be_left_out_is_named() {
        PlanDraft draft = started();
        String code = draft.offer().order().getFirst();
        onRecord(FactEntry.coded(FactKind.AVOID_STRATEGY, code, clock.today()));
        assertThat(drafts.open(id(draft)).orElseThrow().offer().unfit()).containsExactly(code);
    }

    @Test
    void nothing_is_offered_at_home_once_home_is_not_to_be_contacted_and_no_reason_is_given() {
        PlanDraft draft = started();
        assertThat(draft.offer().home()).isNotNull();
        draft = edits.answerHome(id(draft), draft.version(), true);
        onRecord(new FactEntry(FactKind.HOME_CONTACT, null, null, "Ruth Lowe", "was threatened", clock.today(), null));

        PlanDraft later = drafts.open(id(draft)).orElseThrow();
        assertThat(later.offer().home()).isNull();
        screens.open(priya, PlanNavigation.planHref(mia, id(draft)));
        assertThat(screens.text()).doesNotContain("Offer to the family").doesNotContain("threatened");

        signedIn.as(priya);
        PlanDraft promised = scored.promised(later);
        promises.adopt(id(draft), promised.version(), false);
        assertThat(plans.get(id(draft)).strategies()).noneMatch(PlannedStrategy::home);
    }

    @Test
    void an_adopted_plan_names_what_is_to_be_left_out_by_now() {
        PlanDraft draft = started();
        Strategy first = strategies(draft).getFirst();
        promises.adopt(id(draft), scored.promised(draft).version(), false);
        assertThat(pages.get(id(draft)).against()).isEmpty();
        onRecord(FactEntry.coded(FactKind.AVOID_STRATEGY, first.code(), clock.today()));

        assertThat(pages.get(id(draft)).against()).containsExactly(first.title());
        screens.open(priya, PlanNavigation.planHref(mia, id(draft)));
        assertThat(screens.text()).contains("Please stop this for now, and change the plan: “" + first.title() + "”.");
    }

    @Test
    void an_adopted_plan_says_nothing_of_home_while_home_is_not_to_be_contacted() {
        PlanDraft draft = started();
        PlanDraft agreed = edits.answerHome(id(draft), draft.version(), true);
        promises.adopt(id(draft), scored.promised(agreed).version(), false);
        assertThat(pages.get(id(draft)).sheet().toString()).contains("At home, as the family agreed");
        onRecord(new FactEntry(FactKind.HOME_CONTACT, null, null, "Ruth Lowe", null, clock.today(), null));
        assertThat(pages.get(id(draft)).sheet().toString()).doesNotContain("At home, as the family agreed");
    }

    @Test
    void the_ways_that_fit_come_first_on_plan_and_page_and_nothing_names_why() {
        onRecord(FactEntry.coded(FactKind.SEN_TYPE, "ASD", clock.today()));
        PlanDraft draft = started();
        Strategy with = strategies(draft).stream()
                .filter(strategy -> strategy.adaptations().containsKey(Adaptation.AUTISM))
                .findFirst()
                .orElseThrow();
        String way = Objects.requireNonNull(with.adaptations().get(Adaptation.AUTISM));
        screens.open(priya, PlanNavigation.planHref(mia, id(draft)));
        assertThat(screens.text())
                .contains("For Mia:")
                .contains(way)
                .doesNotContain("Autis")
                .doesNotContain("Senses:");

        signedIn.as(priya);
        promises.adopt(id(draft), scored.promised(draft).version(), false);
        String sheet = pages.get(id(draft)).sheet().toString();
        assertThat(sheet).contains("<b>For ");
        assertThat(sheet).doesNotContainIgnoringCase("autis");
    }

    @Test
    void without_anything_on_record_every_way_is_there_by_its_name() {
        PlanDraft draft = started();
        screens.open(priya, PlanNavigation.planHref(mia, id(draft)));
        assertThat(screens.text()).contains("Autistic pupils:").doesNotContain("For Mia:");
    }

    @Test
    void for_own_progress_the_practitioner_names_the_place_to_start() {
        onRecord(FactEntry.coded(FactKind.NEED, "well-below-age", clock.today()));
        FindingId finding = scored.low(priya, mia, "being");
        PlanDraft preview = drafts.preview(finding);
        assertThat(preview.terms().foci()).isEmpty();
        make(finding);
        assertThat(screens.text()).contains("We look at this pupil’s own steps");
        signedIn.as(priya);
        PlanDraft chosen = drafts.start(finding, preview.terms().withFoci(List.of("being")));
        assertThat(chosen.offer().strategies()).isNotEmpty();
    }

    private PlanDraft started() {
        FindingId finding = scored.low(priya, mia, "being");
        return drafts.start(finding, drafts.preview(finding).terms());
    }

    private void make(FindingId finding) {
        screens.open(priya, "");
        UI.getCurrent()
                .navigate(
                        "pupils/" + mia.value() + "/plan/new",
                        QueryParameters.of("finding", String.valueOf(finding.value())));
    }

    private void onRecord(FactEntry entry) {
        signedIn.as(lowe, () -> contexts.record(mia, entry));
    }

    private static List<Strategy> strategies(PlanDraft draft) {
        return draft.offer().strategies().stream()
                .map(chosen -> chosen.strategy())
                .toList();
    }

    private static PlanId id(PlanDraft draft) {
        return Objects.requireNonNull(draft.id());
    }
}
