package org.attune.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.attune.access.PupilId;
import org.attune.journey.FaultProxy.Fault;
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

/**
 * The form over a bad connection, and over a sign-in that ended. What the screen said is written down by the page itself at each change,
 * together with what was chosen then, and the replies that had come: so no “Saved” can slip by between two looks.
 */
@AppTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NothingLostTest {

    private static final String PASSWORD = "odd green kettle walks";

    /** Two stalls of ten seconds, each given up after six, and the waits between tries. */
    private static final int IN_THE_END = 40_000;

    /** Writes down each reply to an answer, and each text of the saved line with the answers that are chosen on the screen. */
    private static final String RECORDER = """
            window.told = [];
            const plain = window.fetch;
            window.fetch = async (...request) => {
              const response = await plain(...request);
              if (String(request[0]).includes('/answers/') && response.headers.get('Content-Type') === 'application/json') {
                const { item, response: chosen } = JSON.parse(request[1].body);
                const { state } = await response.clone().json();
                window.told.push({ reply: state, answer: `${item} ${chosen}` });
              }
              return response;
            };
            new MutationObserver(() => {
              const line = document.querySelector('.scoring-bar .saved');
              if (!line || line.textContent === window.last) return;
              window.last = line.textContent;
              const chosen = [...document.querySelectorAll('attune-item input:checked')].map((radio) => `${radio.name} ${radio.value}`);
              window.told.push({ said: line.textContent, chosen });
            }).observe(document, { childList: true, subtree: true, characterData: true });
            """;

    private final Schoolyard schools;
    private final JdbcClient jdbc;
    private final Chromium chromium = Chromium.borrow();

    @LocalServerPort
    private int port;

    private FaultProxy proxy;
    private int proxyPort;
    private Schoolyard.InventedSchool school;
    private Person priya;
    private Person sam;
    private PupilId mia;

    @SuppressWarnings("NullAway.Init")
    NothingLostTest(Schoolyard schools, JdbcClient jdbc) {
        this.schools = schools;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void a_new_school_behind_a_bad_connection() throws Exception {
        school = schools.aSchool();
        priya = school.withPassword(school.aPractitioner("Priya Osei"), PASSWORD);
        sam = school.withPassword(school.aPractitioner("Sam Reid"), PASSWORD);
        mia = school.aPupil("Mia Hartley", school.aClass("Oak", priya, sam));
        proxy = proxyPort == 0 ? new FaultProxy(port) : new FaultProxy(port, proxyPort);
        proxyPort = proxy.port();
    }

    @AfterEach
    void hang_up() throws Exception {
        proxy.close();
        chromium.wipe();
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    @Test
    void cuts_before_and_after_the_commit_lose_nothing_double_nothing_and_never_say_saved_too_soon() {
        Page page = scoring();
        proxy.next(
                Fault.CUT_BEFORE,
                Fault.NONE,
                Fault.CUT_AFTER,
                Fault.NONE,
                Fault.CUT_AFTER,
                Fault.CUT_BEFORE,
                Fault.NONE,
                Fault.CUT_BEFORE,
                Fault.CUT_AFTER);

        page.keyboard().type("0123401234012340123401234012340123401234N1");

        allSaved(page);
        assertThat(proxy.left()).isZero();
        assertThat(stored()).hasSize(42);
        assertThat(chosen(page)).containsExactlyInAnyOrderElementsOf(stored());
        assertSavedWasAlwaysTrue(page);
    }

    @Test
    void an_answer_changed_while_its_fate_is_unknown_ends_as_the_adult_left_it_without_a_quarrel() {
        Page page = scoring();
        proxy.next(Fault.CUT_AFTER);
        page.keyboard().press("1");
        assertThat(page.locator("attune-item.now legend")).containsText("a trusted adult turns");
        page.keyboard().press("Backspace");
        page.keyboard().press("3");

        allSaved(page);
        assertThat(stored()).containsExactly("B01 3");
        assertThat(changes()).isEqualTo(2);
        assertThat(page.locator(".extra[data-kind=conflict]")).hasCount(0);
        assertSavedWasAlwaysTrue(page);
    }

    @Test
    void a_connection_that_stands_still_for_ten_seconds_is_tried_anew_and_what_arrives_late_changes_nothing() {
        Page page = scoring();
        proxy.next(Fault.STALL_BEFORE, Fault.NONE, Fault.STALL_AFTER);

        page.keyboard().type("012");

        assertThat(page.locator(".saved")).hasText("Not saved yet: 3. Carry on, and keep this page open.");
        allSaved(page);
        page.keyboard().type("3");
        allSaved(page);
        assertThat(stored()).containsExactlyInAnyOrder("B01 0", "B05 1", "B07 2", "B13 3");
        assertThat(changes()).isEqualTo(4);
        assertSavedWasAlwaysTrue(page);
    }

    @Test
    void signing_in_again_opens_over_the_page_and_the_answers_go_on() {
        Page page = scoring();
        page.keyboard().type("01");
        allSaved(page);
        endSessions();

        page.keyboard().press("2");

        Locator dialog = page.locator("dialog.again");
        assertThat(dialog).containsText("You were signed out. Your answers are still here.");
        assertThat(dialog).containsText("Not saved yet: 1");
        assertThat(dialog.getByLabel("Username")).hasValue(priya.username());
        assertThat(dialog.getByLabel("Password")).isFocused();
        Axe.assertAccessible(page, "signing in again");
        page.keyboard().type("not the password");
        page.keyboard().press("Enter");
        assertThat(dialog.getByRole(AriaRole.ALERT)).hasText("That did not work. Check your password, then try again.");
        assertThat(stored()).hasSize(2);
        page.keyboard().type(PASSWORD);
        page.keyboard().press("Enter");

        assertThat(dialog).hasCount(0);
        allSaved(page);
        assertThat(stored()).containsExactlyInAnyOrder("B01 0", "B05 1", "B07 2");
        page.keyboard().press("3");
        allSaved(page);
        assertSavedWasAlwaysTrue(page);
        button(page, "Check answers").first().click();
        assertThat(page.locator("h1")).hasText("Check the answers");
        assertThat(page.locator(".answers .given")).hasCount(4);
    }

    @Test
    void too_many_wrong_passwords_make_the_dialog_wait_and_the_answer_stays() {
        Page page = scoring();
        endSessions();
        page.keyboard().press("2");
        Locator dialog = page.locator("dialog.again");
        for (int i = 0; i < 10; i++) {
            dialog.getByLabel("Password").fill("guess " + i);
            page.keyboard().press("Enter");
            assertThat(button(page, "Sign in and save")).isEnabled();
            assertThat(dialog.getByRole(AriaRole.ALERT)).not().isEmpty();
        }
        dialog.getByLabel("Password").fill(PASSWORD);
        page.keyboard().press("Enter");

        assertThat(dialog.getByRole(AriaRole.ALERT)).containsText("Wait five minutes");
        button(page, "Not now").click();
        assertThat(page.locator(".saved")).hasText("Not saved yet: 1. Sign in");
        assertThat(stored()).isEmpty();
    }

    @Test
    void vaadin_does_not_reload_the_page_over_unsaved_answers() {
        Page page = scoring();
        endSessions();
        page.keyboard().press("2");
        Locator dialog = page.locator("dialog.again");
        assertThat(dialog).isVisible();
        page.evaluate("window.same = true");
        askVaadin(page);
        page.waitForFunction("document.querySelector('attune-scoring').keeper.stale");
        assertThat(page.locator(".v-system-error")).hasCount(0);
        page.keyboard().press("Escape");
        assertThat(dialog).hasCount(0);
        assertThat(page.locator(".saved")).hasText("Not saved yet: 1. Sign in");
        assertThat(page.evaluate("window.same")).isEqualTo(true);

        button(page, "Not saved yet: 1. Sign in").click();
        dialog.getByLabel("Password").fill(PASSWORD);
        page.keyboard().press("Enter");
        allSaved(page);
        assertThat(stored()).containsExactly("B01 2");
        assertThat(page.evaluate("window.same")).isEqualTo(true);
    }

    @Test
    void an_abandoned_page_with_nothing_unsaved_gives_way_to_the_sign_in_page() {
        Page page = scoring();
        page.keyboard().press("2");
        allSaved(page);
        endSessions();

        askVaadin(page);

        assertThat(page.locator("input[name=username]")).isVisible();
    }

    @Test
    void answers_are_never_sent_under_the_name_of_the_next_person() {
        Page page = scoring();
        Page tab = page.context().newPage();
        page.context().clearCookies();
        signIn(tab, sam);

        page.keyboard().press("2");

        Locator dialog = page.locator("dialog.again");
        assertThat(dialog).containsText("Your answers were not sent under their name.");
        Axe.assertAccessible(page, "someone else signed in");
        assertThat(stored()).isEmpty();
        dialog.getByLabel("Password").fill(PASSWORD);
        page.keyboard().press("Enter");
        allSaved(page);
        assertThat(stored()).containsExactly("B01 2");
        assertThat(jdbc.sql("select distinct author_id from answer where assessment_id = ?")
                        .param(assessment())
                        .query(Long.class)
                        .list())
                .containsExactly(priya.id().value());
    }

    @Test
    void leaving_warns_while_something_is_unsaved_and_an_answer_left_behind_goes_on() {
        Page page = scoring();
        List<String> asked = new ArrayList<>();
        page.onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.dismiss();
        });
        proxy.next(Stream.generate(() -> Fault.CUT_BEFORE).limit(3).toArray(Fault[]::new));
        page.keyboard().press("2");
        page.locator("nav a", new Page.LocatorOptions().setHasText("Pupils"))
                .first()
                .click();

        Locator dialog = page.locator("dialog.leave");
        assertThat(dialog).containsText("Answers not saved yet: 1. Only this open page has them.");
        Axe.assertAccessible(page, "leaving");
        button(page, "Stay here").click();
        assertThat(page.locator("attune-item.now")).isVisible();
        allSaved(page);
        assertThat(stored()).containsExactly("B01 2");

        proxy.next(Stream.generate(() -> Fault.CUT_BEFORE).limit(3).toArray(Fault[]::new));
        page.keyboard().press("3");
        page.locator("nav a", new Page.LocatorOptions().setHasText("Pupils"))
                .first()
                .click();
        button(page, "Leave").click();
        assertThat(page.locator("h1")).hasText("Pupils");
        assertThat(page.locator(".left-behind"))
                .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(IN_THE_END));
        assertThat(stored()).containsExactlyInAnyOrder("B01 2", "B05 3");
        assertThat(asked).isEmpty();
    }

    @Test
    void closing_the_tab_asks_first_while_something_is_unsaved() {
        Page page = scoring();
        page.context().setOffline(true);
        page.keyboard().press("2");
        assertThat(page.locator(".saved")).hasText("Not saved yet: 1. Carry on, and keep this page open.");

        List<String> asked = new ArrayList<>();
        page.onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.dismiss();
        });
        page.close(new Page.CloseOptions().setRunBeforeUnload(true));
        page.waitForCondition(() -> !asked.isEmpty());
        assertThat(asked).containsExactly("beforeunload");

        page.context().setOffline(false);
        allSaved(page);
        assertThat(stored()).containsExactly("B01 2");
        assertThat(page.evaluate("localStorage.length + sessionStorage.length")).isEqualTo(0);
    }

    private Page scoring() {
        Page page = chromium.device(proxy.base(), 1440, 900);
        page.addInitScript(RECORDER);
        signIn(page, priya);
        Chromium.go(page, "/pupils/" + mia.value() + "/score");
        page.getByLabel("Mother").check();
        page.getByLabel("By phone").check();
        button(page, "Start scoring").click();
        page.locator("attune-item.now").waitFor();
        return page;
    }

    private static void signIn(Page page, Person person) {
        page.navigate("/sign-in");
        page.locator("input[name=username]").fill(person.username());
        page.locator("input[name=password]").fill(PASSWORD);
        page.keyboard().press("Enter");
        page.locator("nav a").first().waitFor();
    }

    /** As an administrator does by giving a new slip, but the password stays. */
    private void endSessions() {
        jdbc.sql("update account set stamp = stamp + 1 where staff_id = ?")
                .param(priya.id().value())
                .update();
    }

    /** Anything that goes to the server’s side of the page; no answer is waited for. */
    private static void askVaadin(Page page) {
        page.evaluate("() => { document.querySelector('attune-scoring').$server.present(); }");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void allSaved(Page page) {
        page.locator("attune-scoring:not([unsaved])").waitFor(new Locator.WaitForOptions().setTimeout(IN_THE_END));
    }

    @SuppressWarnings("unchecked")
    private static void assertSavedWasAlwaysTrue(Page page) {
        List<Map<String, Object>> told = (List<Map<String, Object>>) page.evaluate("window.told");
        Set<Object> onDisk = new HashSet<>();
        int saidSaved = 0;
        for (Map<String, Object> entry : told) {
            if ("saved".equals(entry.get("reply"))) {
                onDisk.add(entry.get("answer"));
            } else if (entry.get("said") instanceof String said && said.startsWith("Saved")) {
                saidSaved++;
                assertThat(onDisk).as("when the screen said " + said).containsAll((List<Object>) entry.get("chosen"));
            }
        }
        assertThat(saidSaved).isPositive();
    }

    @SuppressWarnings("unchecked")
    private static List<String> chosen(Page page) {
        return (List<String>)
                page.evaluate(
                        "[...document.querySelectorAll('attune-item input:checked')].map((radio) => `${radio.name} ${radio.value}`)");
    }

    /** What lies in the database, item and response; each has exactly one row. */
    private List<String> stored() {
        return jdbc.sql("""
                        select concat(a.item, ' ', a.response) from answer a join assessment s on s.id = a.assessment_id
                        where s.pupil_id = ?""").param(mia.value()).query(String.class).list();
    }

    private int changes() {
        return jdbc.sql("select count(*) from answer_change where assessment_id = ?")
                .param(assessment())
                .query(Integer.class)
                .single();
    }

    private long assessment() {
        return jdbc.sql("select id from assessment where pupil_id = ?")
                .param(mia.value())
                .query(Long.class)
                .single();
    }
}
