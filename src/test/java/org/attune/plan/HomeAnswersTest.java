package org.attune.plan;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.attune.access.NoSuchRecord;
import org.attune.access.PupilId;
import org.attune.assessment.Assessments;
import org.attune.assessment.FindingId;
import org.attune.assessment.Findings;
import org.attune.assessment.HowTold;
import org.attune.catalogue.Catalogue;
import org.attune.context.ContactEntry;
import org.attune.context.Contacts;
import org.attune.context.Contexts;
import org.attune.context.FactEntry;
import org.attune.context.FactKind;
import org.attune.library.Library;
import org.attune.library.OwnStrategies;
import org.attune.method.planning.Strategy;
import org.attune.plan.HomeStanding.Door;
import org.attune.testing.AppTest;
import org.attune.testing.Schoolyard;
import org.attune.testing.Schoolyard.Person;
import org.attune.testing.SignedIn;
import org.attune.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** An adopted plan and those at home, and the slip for whoever covers. */
@AppTest
class HomeAnswersTest {

    private final PlanDrafts drafts;
    private final PlanPromises promises;
    private final Plans plans;
    private final HomeAnswers home;
    private final PlanPapers papers;
    private final Findings findings;
    private final Contexts contexts;
    private final Contacts contacts;
    private final Library library;
    private final OwnStrategies own;
    private final ScoredPupils scored;
    private final SignedIn signedIn;
    private final TestClock clock;
    private final Schoolyard yard;
    private Schoolyard.InventedSchool school;
    private Person priya;
    private Person ruth;
    private PupilId mia;
    private FindingId finding;

    HomeAnswersTest(
            PlanDrafts drafts,
            PlanPromises promises,
            Plans plans,
            HomeAnswers home,
            PlanPapers papers,
            Findings findings,
            Contexts contexts,
            Contacts contacts,
            Library library,
            OwnStrategies own,
            Assessments assessments,
            Catalogue catalogue,
            SignedIn signedIn,
            TestClock clock,
            Schoolyard yard) {
        this.drafts = drafts;
        this.promises = promises;
        this.plans = plans;
        this.home = home;
        this.papers = papers;
        this.findings = findings;
        this.contexts = contexts;
        this.contacts = contacts;
        this.library = library;
        this.own = own;
        this.scored = new ScoredPupils(assessments, promises, catalogue, signedIn);
        this.signedIn = signedIn;
        this.clock = clock;
        this.yard = yard;
        school = yard.aSchool();
        priya = school.aPractitioner("Priya Osei");
        ruth = school.aSenco("Ruth Lowe");
        mia = school.aPupil("Mia Hartley", school.aClass("Oak", priya));
        finding = scored.low(priya, mia, "being");
    }

    @BeforeEach
    void a_scored_pupil() {
        signedIn.as(priya);
    }

    @AfterEach
    void sign_out() {
        signedIn.nobody();
    }

    @Test
    void once_the_family_says_yes_the_offer_joins_the_adopted_plan() {
        PlanId plan = adopted();
        HomeStanding before = home.of(plan);
        assertThat(before.answer()).isEqualTo(HomeAnswer.OPEN);
        Strategy offer = requireNonNull(before.offer());
        assertThat(atHome(plan)).isEmpty();
        long writes = school.audited("WRITE", mia);

        home.record(plan, before.seen(), yes());

        HomeStanding after = home.of(plan);
        assertThat(after.answer()).isEqualTo(HomeAnswer.AGREED);
        assertThat(after.reply()).isEqualTo(yes());
        assertThat(after.by()).isEqualTo(priya.id());
        assertThat(atHome(plan)).containsExactly(offer);
        assertThat(school.audited("WRITE", mia)).isEqualTo(writes + 1);
    }

    @Test
    void an_answer_can_be_taken_back_and_the_plan_is_as_it_was() {
        PlanId plan = adopted();
        long first = home.record(plan, 0, yes());
        long second = home.record(plan, first, notNow());
        assertThat(atHome(plan)).isEmpty();

        home.takeBack(plan, second);
        assertThat(home.of(plan).answer()).isEqualTo(HomeAnswer.AGREED);
        assertThat(atHome(plan)).hasSize(1);

        home.takeBack(plan, first);
        assertThat(home.of(plan).answer()).isEqualTo(HomeAnswer.OPEN);
        assertThat(home.of(plan).reply()).isNull();
        assertThat(atHome(plan)).isEmpty();
    }

    @Test
    void nobody_overwrites_an_answer_they_have_not_seen() {
        PlanId plan = adopted();
        long first = home.record(plan, 0, yes());
        assertThatThrownBy(() -> home.record(plan, 0, notNow())).isInstanceOf(PlanChanged.class);
        home.record(plan, first, notNow());
        assertThatThrownBy(() -> home.takeBack(plan, first)).isInstanceOf(PlanChanged.class);
        assertThat(home.of(plan).answer()).isEqualTo(HomeAnswer.NOT_NOW);
    }

    @Test
    void nothing_is_noted_for_a_day_to_come_or_for_a_home_that_is_not_to_be_contacted() {
        PlanId plan = adopted();
        HomeReply tomorrow =
                new HomeReply(true, "Mother", HowTold.PHONE, clock.today().plusDays(1));
        assertThatThrownBy(() -> home.record(plan, 0, tomorrow)).isInstanceOf(IllegalArgumentException.class);
        unsafe();
        assertThatThrownBy(() -> home.record(plan, 0, yes())).isInstanceOf(IllegalArgumentException.class);
        assertThat(home.of(plan).door()).isEqualTo(Door.NOT_SAFE);
        assertThat(home.of(plan).offer()).isNull();
    }

    @Test
    void only_those_who_work_with_the_pupil_note_and_print_for_home() {
        PlanId plan = adopted();
        sign();
        for (Person stranger :
                List.of(school.aPractitioner("Other Class"), yard.aSchool().aSenco("Eve Else"))) {
            signedIn.as(stranger);
            assertThatThrownBy(() -> home.of(plan)).isInstanceOf(NoSuchRecord.class);
            assertThatThrownBy(() -> home.record(plan, 0, yes())).isInstanceOf(NoSuchRecord.class);
            assertThatThrownBy(() -> home.takeBack(plan, 0)).isInstanceOf(NoSuchRecord.class);
            assertThatThrownBy(() -> papers.home(plan)).isInstanceOf(NoSuchRecord.class);
            assertThatThrownBy(() -> papers.slip(plan)).isInstanceOf(NoSuchRecord.class);
        }
        for (Person reader : List.of(school.aHead("Ann Marsh"), school.anAdministrator("Kim Hall"))) {
            signedIn.as(reader);
            assertThatThrownBy(() -> home.of(plan)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> home.record(plan, 0, yes())).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> home.takeBack(plan, 0)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> papers.home(plan)).isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> papers.slip(plan)).isInstanceOf(AccessDeniedException.class);
        signedIn.as(school.aHead("Ann Hill"));
        assertThat(papers.slip(plan).paper().pages()).isEqualTo(1);
        signedIn.as(ruth);
        assertThat(home.of(plan).door()).isEqualTo(Door.OPEN);
        assertThat(papers.home(plan).paper().pages()).isEqualTo(1);
    }

    @Test
    void the_page_for_home_waits_for_the_signature_and_for_a_home_that_may_be_contacted() {
        PlanId plan = adopted();
        assertThat(home.of(plan).door()).isEqualTo(Door.NOT_SIGNED);
        assertThatThrownBy(() -> papers.home(plan)).isInstanceOf(NoSuchRecord.class);
        sign();
        assertThat(papers.home(plan).paper().pages()).isEqualTo(1);
        unsafe();
        assertThatThrownBy(() -> papers.home(plan)).isInstanceOf(NoSuchRecord.class);
    }

    @Test
    void the_page_for_home_says_what_we_do_and_nothing_that_is_ours_to_keep() throws IOException {
        signedIn.as(ruth, () -> contexts.record(mia, FactEntry.coded(FactKind.SEN_TYPE, "ASD", clock.today())));
        PlanId plan = adopted();
        sign();
        PlanRecord record = plans.get(plan);
        String text = text(papers.home(plan));

        assertThat(text)
                .contains("How we help Mia at school")
                .contains("Priya Osei")
                .contains(squeezed(requireNonNull(home.of(plan).offer()).title()))
                .contains("You do not have to do this.")
                .doesNotContain("Hartley")
                .doesNotContainIgnoringCase("autis")
                .doesNotContainIgnoringCase("being:")
                .doesNotContainIgnoringCase("feeling safe")
                .doesNotContainIgnoringCase("not yet")
                .doesNotContain("Comes to Priya when upset")
                .doesNotContain("{name}");
        assertThat(record.strategies())
                .filteredOn(one -> !one.home())
                .allSatisfy(one -> assertThat(text)
                        .contains(squeezed(PlanWords.named(one.strategy().family(), "Mia"))));
    }

    @Test
    void a_family_that_would_rather_not_is_offered_nothing_on_the_page() throws IOException {
        PlanId plan = adopted();
        sign();
        String title = requireNonNull(home.of(plan).offer()).title();
        home.record(plan, 0, notNow());
        assertThat(text(papers.home(plan))).doesNotContain(title).doesNotContain("You do not have to do this.");
    }

    @Test
    void large_print_is_large_where_a_contact_reads_that() throws IOException {
        PlanId plan = adopted();
        sign();
        signedIn.as(
                ruth,
                () -> contacts.add(
                        mia, new ContactEntry("Ann Hartley", "Mother", true, true, null, "large-print", null)));
        assertThat(smallest(papers.home(plan))).isGreaterThanOrEqualTo(16f);
        assertThat(home.of(plan).otherWay()).isFalse();
        signedIn.as(
                ruth,
                () -> contacts.add(
                        mia, new ContactEntry("Gran Hartley", "Gran", false, true, null, "translated", null)));
        assertThat(home.of(plan).otherWay()).isTrue();
    }

    @Test
    void the_slip_says_what_to_do_today_and_what_helps_and_no_more() throws IOException {
        contexts.record(mia, FactEntry.noted(FactKind.HELPS, "A seat near the door", clock.today()));
        contexts.record(mia, FactEntry.noted(FactKind.AVOID_THING, "balloons", clock.today()));
        PlanId plan = adopted();
        home.record(plan, 0, yes());
        String offer = requireNonNull(home.of(plan).offer()).title();
        PrintedPlan slip = papers.slip(plan);

        assertThat(slip.paper().pages()).isEqualTo(1);
        assertThat(text(slip))
                .contains("Mia: what to do today")
                .contains("A seat near the door")
                .contains("Ask Priya Osei")
                .contains("Stop if it upsets Mia")
                .doesNotContain(slip.pupilCode())
                .doesNotContain("balloons")
                .doesNotContain("Hartley")
                .doesNotContain("Comes to Priya when upset")
                .doesNotContain(offer)
                .doesNotContainIgnoringCase("feeling safe");
    }

    @Test
    void a_draft_has_no_page_for_home_and_no_slip() {
        PlanDraft draft = drafts.start(finding, drafts.preview(finding).terms());
        PlanId id = requireNonNull(draft.id());
        sign();
        assertThat(home.of(id).door()).isEqualTo(Door.NOT_CURRENT);
        assertThatThrownBy(() -> papers.home(id)).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> papers.slip(id)).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> home.record(id, 0, yes())).isInstanceOf(PlanChanged.class);
    }

    @Test
    void a_hidden_strategy_is_in_no_new_plan_and_stays_in_the_old_one() {
        PlanId plan = adopted();
        Strategy one = plans.get(plan).strategies().getFirst().strategy();
        String digest = library.mine().digest();
        signedIn.as(ruth, () -> own.hide(one.code()));

        assertThat(plans.get(plan).strategies())
                .extracting(PlannedStrategy::strategy)
                .contains(one);
        assertThat(library.mine().digest()).isNotEqualTo(digest);
        assertThat(drafts.preview(finding).offer().order()).doesNotContain(one.code());
    }

    private PlanId adopted() {
        PlanDraft draft =
                scored.promised(drafts.start(finding, drafts.preview(finding).terms()));
        PlanId id = requireNonNull(draft.id());
        promises.adopt(id, draft.version(), false);
        return id;
    }

    private void sign() {
        signedIn.as(ruth, () -> findings.signOff(finding, null));
    }

    private void unsafe() {
        signedIn.as(
                ruth,
                () -> contexts.record(
                        mia,
                        new FactEntry(
                                FactKind.HOME_CONTACT, null, null, "Ruth Lowe", "was told", clock.today(), null)));
    }

    private HomeReply yes() {
        return new HomeReply(true, "Mother", HowTold.PHONE, clock.today());
    }

    private HomeReply notNow() {
        return new HomeReply(false, "Father", HowTold.IN_PERSON, clock.today());
    }

    private List<Strategy> atHome(PlanId plan) {
        return plans.get(plan).strategies().stream()
                .filter(PlannedStrategy::home)
                .map(PlannedStrategy::strategy)
                .toList();
    }

    private static String text(PrintedPlan printed) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(printed.paper().pdf())) {
            return squeezed(new PDFTextStripper().getText(pdf));
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** Of the letters on the page, the size of the smallest. */
    private static float smallest(PrintedPlan printed) throws IOException {
        float[] least = {Float.MAX_VALUE};
        try (PDDocument pdf = Loader.loadPDF(printed.paper().pdf())) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(org.apache.pdfbox.text.TextPosition letter) {
                    least[0] = Math.min(least[0], letter.getFontSizeInPt());
                }
            }.getText(pdf);
        }
        return least[0];
    }
}
