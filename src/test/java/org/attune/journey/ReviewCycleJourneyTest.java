package org.attune.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Objects.requireNonNull;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.EnumSet;
import java.util.regex.Pattern;
import org.attune.access.PupilId;
import org.attune.assessment.Assessments;
import org.attune.assessment.FindingId;
import org.attune.catalogue.Catalogue;
import org.attune.method.planning.Setting;
import org.attune.plan.PlanDraft;
import org.attune.plan.PlanDrafts;
import org.attune.plan.PlanPromises;
import org.attune.plan.ScoredPupils;
import org.attune.testing.AppTest;
import org.attune.testing.Schoolyard;
import org.attune.testing.Schoolyard.InventedSchool;
import org.attune.testing.Schoolyard.Person;
import org.attune.testing.SignedIn;
import org.attune.testing.TestClock;
import org.attune.timetable.MyWeek;
import org.attune.timetable.PlannedPupils;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A plan is adopted, done, overdue, found by the SENCO, reviewed and ended, while a term goes by. */
@AppTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewCycleJourneyTest {

    private static final String PASSWORD = "odd green kettle walks";
    private static final Duration TERM = Duration.ofDays(13 * 7);
    private static final Duration WEEK = Duration.ofDays(7);

    private final Schoolyard schools;
    private final ScoredPupils scored;
    private final PlanDrafts drafts;
    private final MyWeek week;
    private final SignedIn signedIn;
    private final TestClock clock;
    private final Chromium chromium = Chromium.borrow();

    @LocalServerPort
    private int port;

    ReviewCycleJourneyTest(
            Schoolyard schools,
            Assessments assessments,
            PlanPromises promises,
            PlanDrafts drafts,
            MyWeek week,
            Catalogue catalogue,
            SignedIn signedIn,
            TestClock clock) {
        this.schools = schools;
        this.scored = new ScoredPupils(assessments, promises, catalogue, signedIn);
        this.drafts = drafts;
        this.week = week;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @AfterEach
    void turn_the_clock_back() {
        clock.reset();
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    @Test
    void a_cycle_begins_runs_is_reviewed_and_ends() {
        InventedSchool school = schools.aSchool();
        Person priya = school.withPassword(school.aPractitioner("Priya Osei"), PASSWORD);
        Person ruth = school.withPassword(school.aSenco("Ruth Lowe"), PASSWORD);
        PupilId mia = school.aPupil("Mia Hartley", school.aClass("Oak", priya));
        PlanDraft draft = drafted(priya, mia);

        Page tablet = enter(priya);
        Chromium.go(
                tablet,
                "/pupils/" + mia.value() + "/plan/" + requireNonNull(draft.id()).value());
        adopt(tablet);
        signedIn.as(priya, () -> week.keep(PlannedPupils.daily(9, 60).subList(2, 3)));
        doToday(tablet);

        clock.pass(TERM.plus(WEEK));
        findWhatStalls(enter(ruth));
        scored.low(priya, mia);
        review(enter(priya));
    }

    /** One to one, so that the week has sessions. */
    private PlanDraft drafted(Person priya, PupilId mia) {
        FindingId finding = scored.low(priya, mia, "being");
        return signedIn.as(
                priya,
                () -> scored.promised(drafts.start(
                        finding, drafts.preview(finding).terms().withSettings(EnumSet.of(Setting.ONE_TO_ONE)))));
    }

    private static void adopt(Page tablet) {
        button(tablet, "Next: targets").click();
        button(tablet, "Adopt the plan").click();
        assertThat(tablet.locator("main")).containsText("adopted by Priya Osei");
    }

    private static void doToday(Page tablet) {
        Chromium.go(tablet, "/");
        assertThat(tablet.locator("main")).containsText("Your sessions today");
        beginning(tablet, "Done").click();
        beginning(tablet, "Went well").click();
        assertThat(tablet.locator("main")).containsText("Done, went well");
        Axe.assertAccessible(tablet, "home with a session done");
    }

    /** One click from the first page. */
    private static void findWhatStalls(Page desk) {
        assertThat(desk.locator("main")).containsText("1 plan stalls");
        desk.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("See them"))
                .first()
                .click();
        assertThat(desk.locator(".cycle-rows")).containsText("Mia Hartley");
        assertThat(desk.locator(".cycle-rows")).containsText("Overdue");
        Axe.assertAccessible(desk, "plans that stall");
    }

    private static void review(Page tablet) {
        Chromium.go(tablet, "/reviews");
        tablet.locator(".cycle-rows a.btn[href*='/review/']").first().click();
        tablet.waitForURL("**/review/**");
        assertThat(tablet.locator("main")).containsText("Reliable improvement in what the plan was for");
        Axe.assertAccessible(tablet, "a review");
        radio(tablet, "8").first().check();
        radio(tablet, "Met").first().check();
        assertThat(tablet.locator(".saved")).containsText(Pattern.compile("Saved \\d+:\\d\\d"));
        radio(tablet, "End the support").check();
        radio(tablet, "We reached what we hoped for").check();
        tablet.getByLabel("Why?", new Page.GetByLabelOptions().setExact(true))
                .fill("She comes to an adult by herself.");
        Locator lastDay = tablet.getByLabel("Last day");
        lastDay.fill("5/3/2027");
        lastDay.press("Enter");
        tablet.getByLabel("How does the pupil hear of it")
                .fill("We tell her on a walk, and she chooses the last game.");
        tablet.getByLabel("Who stays near?").fill("Priya says hello each morning.");
        button(tablet, "Confirm the review").click();
        button(tablet, "Confirm it").click();
        assertThat(tablet.locator("main")).containsText("Held on");
        Chromium.go(tablet, "/reviews");
        assertThat(tablet.locator("main")).containsText("No review is ahead");
        Chromium.go(tablet, "/week");
        assertThat(tablet.locator(".week-days")).containsText("Mia Hartley");
    }

    private Page enter(Person person) {
        Page page = chromium.device("http://localhost:" + port, 820, 1180);
        page.navigate("/sign-in");
        page.locator("input[name=username]").fill(person.username());
        page.locator("input[name=password]").fill(PASSWORD);
        page.keyboard().press("Enter");
        page.locator("nav a").first().waitFor();
        return page;
    }

    private static Locator radio(Page page, String name) {
        return page.getByRole(
                AriaRole.RADIO, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The session it is for is part of its name. */
    private static Locator beginning(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name)))
                .first();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
