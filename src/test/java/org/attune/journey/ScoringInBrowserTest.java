package org.attune.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.attune.access.PupilId;
import org.attune.testing.AppTest;
import org.attune.testing.Schoolyard;
import org.attune.testing.Schoolyard.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The form as fingers meet it: keys, taps, reloads, two adults at once, and a lost connection. */
@AppTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScoringInBrowserTest {

    private static final String PASSWORD = "odd green kettle walks";
    private static final int ITEMS = 42;

    /** The page tries again at growing intervals. */
    private static final int RECONNECTS = 20_000;

    private final Schoolyard schools;
    private final JdbcClient jdbc;
    private final Chromium chromium = Chromium.borrow();

    @LocalServerPort
    private int port;

    private Person priya;
    private Person sam;
    private PupilId mia;

    ScoringInBrowserTest(Schoolyard schools, JdbcClient jdbc) {
        this.schools = schools;
        this.jdbc = jdbc;
        this.priya = new Person(new org.attune.access.StaffId(0), "", "");
        this.sam = priya;
        this.mia = new PupilId(0);
    }

    @BeforeEach
    void a_new_school() {
        var school = schools.aSchool();
        priya = school.withPassword(school.aPractitioner("Priya Osei"), PASSWORD);
        sam = school.withPassword(school.aPractitioner("Sam Reid"), PASSWORD);
        mia = school.aPupil("Mia Hartley", school.aClass("Oak", priya, sam));
    }

    @AfterEach
    void next_person() {
        chromium.wipe();
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    @Test
    void forty_two_keys_typed_fast_are_forty_two_answers() {
        Page page = scoring(priya, 1440, 900);

        page.keyboard().type("0123401234012340123401234012340123401234N1");

        Locator check = page.locator(".scoring-foot .main");
        assertThat(check).hasText("Check answers");
        assertThat(check).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Check the answers");
        assertThat(responses()).isEqualTo("0123401234012340123401234012340123401234N1".replace("N", "NS"));
        Axe.assertAccessible(page, "check answers");
        button(page, "Finish and see the result").click();
        assertThat(page.locator("h1")).hasText("Mia Hartley: what we see now");
        Axe.assertAccessible(page, "result");
    }

    @Test
    void a_reload_and_another_device_carry_on_where_it_was_left_off() {
        Page page = scoring(priya, 1440, 900);
        page.keyboard().type("012340123401234012");
        saved(page);
        String next = page.locator("attune-item.now legend").textContent();
        assertThat(page.url()).endsWith("?at=D03");

        page.reload();
        assertThat(page.locator("attune-item.now legend")).hasText(next);
        assertThat(page.locator(".places .num").first()).hasText("18 of 42");

        Page tablet = signedIn(priya, 820, 1100);
        tablet.navigate(address());
        assertThat(tablet.locator("attune-item.now legend")).hasText(next);
    }

    @Test
    void a_phone_shows_one_question_at_a_time_and_a_tap_leads_to_the_next() {
        Page page = scoring(priya, 390, 844);
        Locator shown = page.locator("attune-item:visible");
        assertThat(shown).hasCount(1);
        String first = shown.locator("legend").textContent();

        shown.locator("label", new Locator.LocatorOptions().setHasText("Often")).click();

        assertThat(shown.locator("legend")).not().hasText(first);
        assertThat(shown).hasCount(1);
        assertThat(shown.locator("input:checked")).hasCount(0);
        button(page, "Back").click();
        assertThat(shown.locator("legend")).hasText(first);
        assertThat(shown.locator("input:checked")).hasValue("3");
        Axe.assertAccessible(page, "scoring on a phone");
    }

    @Test
    void left_and_right_choose_without_running_on() {
        Page page = scoring(priya, 1440, 900);
        Locator legend = page.locator("attune-item.now legend");
        String first = legend.textContent();
        page.locator("attune-item.now input").first().focus();

        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("attune-item.now input:checked")).hasValue("2");
        assertThat(legend).hasText(first);
        page.keyboard().press("ArrowDown");

        assertThat(legend).not().hasText(first);
        saved(page);
        assertThat(responses()).isEqualTo("2");
    }

    @Test
    void what_does_not_apply_is_saved_with_its_reason() {
        Page page = scoring(priya, 1440, 900);
        page.keyboard().press("a");
        Axe.assertAccessible(page, "reason asked");
        assertThat(count()).isZero();

        button(page, "Agreed with the SENCO").click();

        saved(page);
        assertThat(responses()).isEqualTo("NA");
        assertThat(page.locator("attune-item .by").first()).containsText("Agreed with the SENCO");
    }

    @Test
    void two_adults_who_differ_see_both_answers_and_one_chooses() {
        Page page = scoring(priya, 1440, 900);
        Page other = signedIn(sam, 1440, 900);
        other.navigate(address());
        other.locator("attune-item.now").waitFor();
        page.keyboard().press("1");
        saved(page);

        other.keyboard().press("3");

        Locator conflict = other.locator(".extra[data-kind=conflict]");
        assertThat(conflict).containsText("Priya Osei answered this");
        assertThat(conflict).containsText("Rarely");
        assertThat(conflict).containsText("You chose: Often");
        assertThat(other.locator(".saved")).hasText("Two answers differ: please choose");
        Axe.assertAccessible(other, "conflict");
        assertThat(responses()).isEqualTo("1");

        button(other, "Use mine: Often").click();
        assertThat(other.locator(".saved")).hasText("Saved 10:42");
        saved(other);
        assertThat(responses()).isEqualTo("3");
    }

    @Test
    void without_a_connection_nothing_is_called_saved_and_nothing_is_lost() {
        Page page = scoring(priya, 1440, 900);
        page.context().setOffline(true);

        page.keyboard().type("012");
        assertThat(page.locator(".saved")).hasText("Not saved yet: 3. Carry on, and keep this page open.");
        assertThat(count()).isZero();

        page.context().setOffline(false);
        assertThat(page.locator(".saved"))
                .hasText("Saved 10:42", new LocatorAssertions.HasTextOptions().setTimeout(RECONNECTS));
        saved(page);
        assertThat(responses()).isEqualTo("012");
    }

    @Test
    void back_leads_out_of_the_form_though_the_place_is_in_the_address() {
        Page page = scoring(priya, 1440, 900);
        page.keyboard().type("0123");
        saved(page);

        page.goBack();
        assertThat(page).hasURL(Pattern.compile("/pupils$"));
        page.goForward();
        assertThat(page.locator("attune-item.now legend")).isVisible();
        assertThat(page.locator(".places .num").first()).hasText("4 of 42");
    }

    @Test
    void keys_can_be_turned_off() {
        Page page = scoring(priya, 1440, 900);
        button(page, "Turn keys off").click();
        page.keyboard().type("01234");
        button(page, "Turn keys on").click();
        page.keyboard().press("4");
        saved(page);
        assertThat(responses()).isEqualTo("4");
    }

    /** Signed in, the parent told, the form open; from the list of pupils, as people come. */
    private Page scoring(Person person, int width, int height) {
        Page page = signedIn(person, width, height);
        Chromium.go(page, "/pupils");
        Chromium.go(page, address());
        page.getByLabel("Mother").check();
        page.getByLabel("By phone").check();
        button(page, "Start scoring").click();
        page.locator("attune-item.now").waitFor();
        return page;
    }

    private Page signedIn(Person person, int width, int height) {
        Page page = chromium.device("http://localhost:" + port, width, height);
        page.navigate("/sign-in");
        page.locator("input[name=username]").fill(person.username());
        page.locator("input[name=password]").fill(PASSWORD);
        page.keyboard().press("Enter");
        page.locator("nav a").first().waitFor();
        return page;
    }

    private String address() {
        return "/pupils/" + mia.value() + "/score";
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void saved(Page page) {
        page.locator("attune-scoring:not([unsaved])").waitFor();
    }

    /** What lies in the database, in the order of answering. */
    private String responses() {
        List<String> responses =
                jdbc.sql("""
                        select a.response from answer a join assessment s on s.id = a.assessment_id
                        where s.pupil_id = ? order by (select min(c.id) from answer_change c
                            where c.assessment_id = a.assessment_id and c.item = a.item)""").param(mia.value()).query(String.class).list();
        assertThat(responses.size()).isLessThanOrEqualTo(ITEMS);
        return String.join("", responses);
    }

    private int count() {
        return responses().length();
    }
}
