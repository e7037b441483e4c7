package org.attune.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.attune.access.DeviceToken;
import org.attune.access.Devices;
import org.attune.access.Pins;
import org.attune.testing.AppTest;
import org.attune.testing.Schoolyard;
import org.attune.testing.SignedIn;
import org.attune.testing.TestClock;
import org.attune.testing.WireBrowser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Locking, opening and changing over, over the wire, as a browser and as someone with a copied cookie would. */
@AppTest
class LockTest {

    private static final String PASSWORD = "seven quiet paper boats";
    private static final String PIN = "407192";

    private final Schoolyard schools;
    private final SignedIn signedIn;
    private final Pins pins;
    private final Devices devices;
    private final JdbcClient jdbc;
    private final TestClock clock;

    @LocalServerPort
    private int port;

    private Schoolyard.Person priya;
    private Schoolyard.Person ruth;

    LockTest(Schoolyard schools, SignedIn signedIn, Pins pins, Devices devices, JdbcClient jdbc, TestClock clock) {
        this.schools = schools;
        this.signedIn = signedIn;
        this.pins = pins;
        this.devices = devices;
        this.jdbc = jdbc;
        this.clock = clock;
        this.priya = schools.aSchool().aPractitioner("Priya Osei");
        this.ruth = schools.aSchool().aSenco("Ruth Lowe");
    }

    @BeforeEach
    void two_colleagues_with_a_pin() {
        Schoolyard.InventedSchool school = schools.aSchool();
        priya = school.withPassword(school.aPractitioner("Priya Osei"), PASSWORD);
        ruth = school.withPassword(school.aSenco("Ruth Lowe"), PASSWORD);
        signedIn.as(priya, () -> pins.choose(PASSWORD, PIN));
        signedIn.as(ruth, () -> pins.choose(PASSWORD, "590318"));
    }

    @AfterEach
    void put_the_clock_back() {
        clock.reset();
        signedIn.nobody();
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "GET,  /pupils,                            401",
        "GET,  /your-pin,                          401",
        "GET,  /documents/plans/1,                 401",
        "POST, /answers/1,                         401",
        "POST, /logout,                            401",
        "POST, /?v-r=uidl&v-uiId=0,                423",
        "GET,  /?v-r=init&location=pupils&query=,  423",
        "POST, /pupils?v-r=heartbeat,              423",
        "GET,  /VAADIN/dynamic/resource/0/x/y,     401",
        "GET,  /VAADIN/dynamic/x?v-r=heartbeat,    423"
    })
    void a_locked_session_is_refused(String method, String path, int status) throws Exception {
        WireBrowser tablet = lockedTabletOf(priya);
        assertThat(tablet.ask(method, path).statusCode()).isEqualTo(status);
        WireBrowser otherTab = browser().withCookieOf(tablet, "JSESSIONID");
        assertThat(otherTab.ask(method, path).statusCode()).isEqualTo(status);
    }

    @Test
    void a_page_of_a_locked_session_is_led_to_the_lock_and_names_nobody() throws Exception {
        var page = lockedTabletOf(priya).get("/pupils?find=x%22%3Cscript%3E");
        assertThat(page.uri().getPath()).isEqualTo("/lock");
        assertThat(page.body()).doesNotContain("Priya", "<script>alert", "x\"<");
        assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    }

    @Test
    void the_lock_leads_back_within_this_application_only() throws Exception {
        WireBrowser tablet = lockedTabletOf(priya);
        for (String elsewhere : new String[] {"https://example.org/", "//example.org/", "/\\example.org"}) {
            String asked = java.net.URLEncoder.encode(elsewhere, java.nio.charset.StandardCharsets.UTF_8);
            assertThat(tablet.get("/lock?to=" + asked).body()).doesNotContain("example.org");
        }
    }

    @Test
    void the_password_opens_the_same_session() throws Exception {
        WireBrowser tablet = lockedTabletOf(priya);
        String session = tablet.cookie("JSESSIONID");
        assertThat(tablet.lock("password", Map.of("password", "not hers")).statusCode())
                .isEqualTo(403);
        assertThat(tablet.ask("GET", "/pupils").statusCode()).isEqualTo(401);

        assertThat(tablet.lock("password", Map.of("password", PASSWORD)).statusCode())
                .isEqualTo(200);
        assertThat(tablet.get("/pupils").uri().getPath()).isEqualTo("/pupils");
        assertThat(tablet.cookie("JSESSIONID")).isEqualTo(session);
    }

    @Test
    void the_own_pin_opens_the_same_session_and_is_audited() throws Exception {
        WireBrowser tablet = lockedTabletOf(priya);
        String session = tablet.cookie("JSESSIONID");
        long before = signInsOf(priya);
        long own = tablet.lockState().get("own").asLong();

        assertThat(tablet.lock("pin", Map.of("person", own, "pin", PIN)).statusCode())
                .isEqualTo(200);
        assertThat(tablet.get("/pupils").uri().getPath()).isEqualTo("/pupils");
        assertThat(tablet.cookie("JSESSIONID")).isEqualTo(session);
        assertThat(signInsOf(priya)).isEqualTo(before + 1);
    }

    @Test
    void where_the_session_is_over_the_page_knows_its_own_person_again() throws Exception {
        WireBrowser tablet = lockedTabletOf(priya);
        tablet.lock("leave", Map.of());
        JsonNode asked = tablet.lockStateOf(priya.id().value());
        assertThat(asked.get("signedIn").asBoolean()).isFalse();
        assertThat(asked.get("people")).isEmpty();
        assertThat(tablet.lockState().get("own").isNull()).isTrue();
        assertThat(tablet.lockStateOf(ruth.id().value()).get("own").isNull()).isTrue();

        long own = asked.get("own").asLong();
        assertThat(tablet.lock("pin", Map.of("person", own, "pin", PIN)).statusCode())
                .isEqualTo(200);
        assertThat(tablet.lockState().get("name").asString()).isEqualTo("Priya Osei");
    }

    @Test
    void changing_over_ends_the_former_session_and_begins_a_new_one() throws Exception {
        WireBrowser tablet = browser();
        tablet.signIn(ruth.username(), PASSWORD);
        tablet.lock("leave", Map.of());
        tablet.signIn(priya.username(), PASSWORD);
        tablet.lock("now", Map.of());
        WireBrowser copied = browser().withCookieOf(tablet, "JSESSIONID");
        String session = tablet.cookie("JSESSIONID");
        JsonNode people = tablet.lockState().get("people");
        assertThat(people).hasSize(1);

        long id = people.get(0).get("id").asLong();
        assertThat(tablet.lock("pin", Map.of("person", id, "pin", "590318")).statusCode())
                .isEqualTo(200);

        JsonNode now = tablet.lockState();
        assertThat(now.get("name").asString()).isEqualTo("Ruth Lowe");
        assertThat(now.get("locked").asBoolean()).isFalse();
        assertThat(tablet.cookie("JSESSIONID")).isNotEqualTo(session);
        assertThat(copied.get("/pupils").uri().getPath()).isEqualTo("/sign-in");
    }

    @Test
    void wrong_unknown_and_ended_read_the_same() throws Exception {
        WireBrowser tablet = lockedTabletOf(priya);
        long own = tablet.lockState().get("own").asLong();
        var wrong = tablet.lock("pin", Map.of("person", own, "pin", "111222"));
        var unknown = tablet.lock("pin", Map.of("person", 987654321, "pin", PIN));
        WireBrowser elsewhere = browser();
        elsewhere.get("/sign-in");
        var otherDevice = elsewhere.lock("pin", Map.of("person", own, "pin", PIN));

        assertThat(wrong.statusCode()).isEqualTo(403);
        assertThat(unknown.statusCode()).isEqualTo(403);
        assertThat(otherDevice.statusCode()).isEqualTo(403);
        assertThat(wrong.body()).isEqualTo(unknown.body()).isEqualTo(otherDevice.body());
    }

    @Test
    void wrong_tries_at_the_lock_count_at_the_door_too() throws Exception {
        WireBrowser tablet = lockedTabletOf(priya);
        for (int i = 0; i < 10; i++) {
            tablet.lock("password", Map.of("password", "guess " + i));
        }
        assertThat(tablet.lock("password", Map.of("password", PASSWORD)).statusCode())
                .isEqualTo(429);
        assertThat(browser().signIn(priya.username(), PASSWORD).getQuery()).isEqualTo("wait");
    }

    @Test
    void nothing_of_the_lock_changes_without_its_token() throws Exception {
        WireBrowser tablet = lockedTabletOf(priya);
        for (String path : new String[] {"now", "active", "password", "pin", "leave"}) {
            assertThat(tablet.ask("POST", "/lock/" + path).statusCode()).isEqualTo(403);
        }
        assertThat(tablet.lockState().get("locked").asBoolean()).isTrue();
    }

    @Test
    void a_session_locks_by_itself_when_nobody_was_there() throws Exception {
        WireBrowser laptop = browser();
        laptop.signIn(priya.username(), PASSWORD);
        clock.pass(Duration.ofMinutes(15));
        assertThat(laptop.get("/your-pin").uri().getPath()).isEqualTo("/your-pin");
        clock.pass(Duration.ofMinutes(17));
        assertThat(laptop.get("/your-pin").uri().getPath()).isEqualTo("/lock");
        assertThat(laptop.lock("active", Map.of()).statusCode()).isEqualTo(401);
    }

    @Test
    void sooner_where_two_people_sign_in() throws Exception {
        WireBrowser tablet = browser();
        tablet.signIn(ruth.username(), PASSWORD);
        tablet.lock("leave", Map.of());
        tablet.signIn(priya.username(), PASSWORD);
        clock.pass(Duration.ofMinutes(7));
        assertThat(tablet.get("/your-pin").uri().getPath()).isEqualTo("/lock");
    }

    @Test
    void typing_keeps_a_session_open_and_heartbeats_do_not() throws Exception {
        WireBrowser laptop = browser();
        laptop.signIn(priya.username(), PASSWORD);
        for (int i = 0; i < 3; i++) {
            clock.pass(Duration.ofMinutes(10));
            assertThat(laptop.lock("active", Map.of()).statusCode()).isEqualTo(204);
        }
        for (int i = 0; i < 2; i++) {
            clock.pass(Duration.ofMinutes(9));
            laptop.ask("POST", "/?v-r=heartbeat&v-uiId=0");
        }
        assertThat(laptop.get("/your-pin").uri().getPath()).isEqualTo("/lock");
    }

    @Test
    void signing_in_anew_over_a_locked_session_opens_it() throws Exception {
        WireBrowser tablet = lockedTabletOf(priya);
        JsonNode state = tablet.lockState();
        assertThat(tablet.post("/sign-in", state, priya.username(), PASSWORD).getQuery())
                .isNull();
        assertThat(tablet.lockState().get("locked").asBoolean()).isFalse();
    }

    @Test
    void a_wrong_password_at_the_door_leaves_the_lock() throws Exception {
        WireBrowser tablet = lockedTabletOf(priya);
        tablet.post("/sign-in", tablet.lockState(), priya.username(), "not hers");
        assertThat(tablet.ask("GET", "/pupils").statusCode()).isEqualTo(401);
    }

    @Test
    void an_account_that_changed_cannot_be_unlocked() throws Exception {
        WireBrowser tablet = lockedTabletOf(priya);
        jdbc.sql("update account set stamp = stamp + 1 where staff_id = ?")
                .param(priya.id().value())
                .update();
        assertThat(tablet.lockState().get("signedIn").asBoolean()).isFalse();
        assertThat(tablet.get("/pupils").uri().getPath()).isEqualTo("/sign-in");
    }

    @Test
    void the_device_cookie_is_for_the_server_alone() throws Exception {
        WireBrowser tablet = browser();
        tablet.signIn(priya.username(), PASSWORD);
        assertThat(tablet.cookieHeaders())
                .anySatisfy(header -> assertThat(header)
                        .startsWith("attune-device=")
                        .contains("HttpOnly", "SameSite=Strict", "Path=/"));
        DeviceToken device = DeviceToken.of(tablet.cookie("attune-device")).orElseThrow();
        assertThat(devices.people(device)).hasSize(1);
    }

    private WireBrowser lockedTabletOf(Schoolyard.Person person) throws Exception {
        WireBrowser tablet = browser();
        assertThat(tablet.signIn(person.username(), PASSWORD).getPath()).isEqualTo("/");
        assertThat(tablet.lock("now", Map.of()).statusCode()).isEqualTo(200);
        return tablet;
    }

    private long signInsOf(Schoolyard.Person person) {
        return jdbc.sql("select count(*) from audit where act = 'SIGN_IN' and staff_id = ?")
                .param(person.id().value())
                .query(Long.class)
                .single();
    }

    private WireBrowser browser() {
        return new WireBrowser(port);
    }
}
