package org.attune.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import org.attune.testing.AppTest;
import org.attune.testing.Schoolyard;
import org.attune.testing.SignedIn;
import org.attune.testing.TestClock;
import org.attune.testing.WireBrowser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Signing in over the wire, as a browser does. */
@AppTest
class SignInTest {

    private final Schoolyard schools;
    private final SignedIn signedIn;
    private final Accounts accounts;
    private final TestClock clock;

    @LocalServerPort
    private int port;

    private Schoolyard.InventedSchool school;
    private Schoolyard.Person office;

    SignInTest(Schoolyard schools, SignedIn signedIn, Accounts accounts, TestClock clock) {
        this.schools = schools;
        this.signedIn = signedIn;
        this.accounts = accounts;
        this.clock = clock;
        this.school = schools.aSchool();
        this.office = school.anAdministrator("Olive Office");
    }

    @BeforeEach
    void a_new_school() {
        school = schools.aSchool();
        office = school.anAdministrator("Olive Office");
    }

    @AfterEach
    void put_the_clock_back() {
        clock.reset();
    }

    @Test
    void nobody_comes_in_without_signing_in() throws Exception {
        assertThat(browser().get("/").uri().getPath()).isEqualTo("/sign-in");
        assertThat(browser().get("/pupils/1").uri().getPath()).isEqualTo("/sign-in");
    }

    @Test
    void a_slip_lets_its_owner_in_to_choose_a_password_and_the_old_one_is_dead() throws Exception {
        Slip slip = slipFor("Priya Osei");
        WireBrowser browser = browser();
        assertThat(browser.signIn(slip.username(), slip.oneTimePassword()).getPath())
                .isEqualTo("/");
        StaffId priya = staffOf(slip);
        signedIn.as(
                new Schoolyard.Person(priya, slip.displayName(), slip.username()),
                () -> accounts.choosePassword("odd green kettle walks"));
        assertThat(browser().signIn(slip.username(), slip.oneTimePassword()).getQuery())
                .isEqualTo("error");
        assertThat(browser().signIn(slip.username(), "odd green kettle walks").getPath())
                .isEqualTo("/");
    }

    @Test
    void a_slip_is_worth_nothing_after_two_weeks() throws Exception {
        Slip slip = slipFor("Late Larry");
        clock.pass(Accounts.SLIP_LIFE.plusSeconds(1));
        assertThat(browser().signIn(slip.username(), slip.oneTimePassword()).getQuery())
                .isEqualTo("error");
    }

    @Test
    void an_unknown_user_and_a_wrong_password_are_answered_alike() throws Exception {
        Slip slip = slipFor("Known Nora");
        URI wrong = browser().signIn(slip.username(), "not the password");
        URI unknown = browser().signIn("nobody.of.that.name", "not the password");
        assertThat(wrong).isEqualTo(unknown);
        assertThat(wrong.getQuery()).isEqualTo("error");
    }

    @Test
    void closing_an_account_ends_its_session_at_the_next_request() throws Exception {
        Slip slip = slipFor("Gone Gary");
        StaffId gary = staffOf(slip);
        WireBrowser browser = browser();
        browser.signIn(slip.username(), slip.oneTimePassword());
        assertThat(browser.get("/choose-password").uri().getPath()).isEqualTo("/choose-password");
        signedIn.as(office, () -> accounts.enable(gary, false));
        assertThat(browser.get("/choose-password").uri().getPath()).isEqualTo("/sign-in");
    }

    @Test
    void a_session_ends_ten_hours_after_it_began_however_busy() throws Exception {
        Slip slip = slipFor("Busy Bea");
        WireBrowser browser = browser();
        browser.signIn(slip.username(), slip.oneTimePassword());
        for (int i = 0; i < 10 * 60 / 5; i++) {
            clock.pass(Duration.ofMinutes(5));
            browser.get("/choose-password");
        }
        assertThat(browser.get("/choose-password").uri().getPath()).isEqualTo("/choose-password");
        clock.pass(Duration.ofSeconds(1));
        assertThat(browser.get("/choose-password").uri().getPath()).isEqualTo("/sign-in");
    }

    @Test
    void ten_wrong_guesses_make_an_account_wait_but_do_not_lock_it_out() throws Exception {
        Slip slip = slipFor("Guessed Greta");
        for (int i = 0; i < 10; i++) {
            browser().signIn(slip.username(), "guess " + i);
        }
        assertThat(browser().signIn(slip.username(), slip.oneTimePassword()).getQuery())
                .isEqualTo("wait");
    }

    @Test
    void pages_tell_browsers_not_to_keep_or_frame_them() throws Exception {
        HttpResponse<String> page = browser().get("/sign-in");
        assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("frame-ancestors 'none'");
    }

    private WireBrowser browser() {
        return new WireBrowser(port);
    }

    private Slip slipFor(String name) {
        return signedIn.as(office, () -> accounts.create(school.staff(name), name, Set.of(Role.PRACTITIONER)));
    }

    private StaffId staffOf(Slip slip) {
        return signedIn.as(office, () -> accounts.all()).stream()
                .filter(account -> account.username().equals(slip.username()))
                .findFirst()
                .orElseThrow()
                .staff();
    }
}
