package org.attune.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.attune.testing.AppTest;
import org.attune.testing.Schoolyard;
import org.attune.testing.SignedIn;
import org.attune.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Where a PIN opens an account, and all that ends it. */
@AppTest
class PinTest {

    private static final String PASSWORD = "seven quiet paper boats";
    private static final String PIN = "407192";

    private final Schoolyard schools;
    private final SignedIn signedIn;
    private final Accounts accounts;
    private final Pins pins;
    private final Devices devices;
    private final PinSignIns signIns;
    private final JdbcClient jdbc;
    private final TestClock clock;

    private Schoolyard.InventedSchool school;
    private Schoolyard.Person priya;
    private Schoolyard.Person office;
    private DeviceToken tablet = DeviceToken.fresh();

    PinTest(
            Schoolyard schools,
            SignedIn signedIn,
            Accounts accounts,
            Pins pins,
            Devices devices,
            PinSignIns signIns,
            JdbcClient jdbc,
            TestClock clock) {
        this.schools = schools;
        this.signedIn = signedIn;
        this.accounts = accounts;
        this.pins = pins;
        this.devices = devices;
        this.signIns = signIns;
        this.jdbc = jdbc;
        this.clock = clock;
        this.school = schools.aSchool();
        this.priya = school.aPractitioner("Priya Osei");
        this.office = school.anAdministrator("Olive Office");
    }

    @BeforeEach
    void priya_has_a_pin_and_gave_her_password_on_the_tablet() {
        school = schools.aSchool();
        office = school.anAdministrator("Olive Office");
        priya = school.withPassword(school.aPractitioner("Priya Osei"), PASSWORD);
        tablet = DeviceToken.fresh();
        signedIn.as(priya, () -> pins.choose(PASSWORD, PIN));
        givesPassword(priya);
    }

    @AfterEach
    void put_the_clock_back() {
        clock.reset();
        signedIn.nobody();
    }

    @Test
    void a_pin_opens_the_account_of_its_person() {
        AttuneUser user = tries(priya, PIN).orElseThrow();
        assertThat(user.toCurrentUser().staff()).isEqualTo(priya.id());
        assertThat(user.getAuthorities()).extracting(Object::toString).containsExactly("ROLE_PRACTITIONER");
    }

    @Test
    void a_wrong_pin_opens_nothing() {
        assertThat(tries(priya, "407193")).isEmpty();
    }

    @Test
    void a_pin_is_of_no_use_on_a_device_where_its_person_never_gave_their_password() {
        DeviceToken other = DeviceToken.fresh();
        assertThat(devices.people(other)).isEmpty();
        assertThat(signIns.signIn(other, idOf(priya), PIN)).isEmpty();
    }

    @Test
    void a_pin_counts_for_twelve_hours_after_the_password() {
        clock.pass(Duration.ofHours(12).minusSeconds(1));
        assertThat(tries(priya, PIN)).isPresent();
        clock.pass(Duration.ofSeconds(2));
        assertThat(devices.people(tablet)).isEmpty();
        assertThat(signIns.signIn(tablet, anyIdOf(priya), PIN)).isEmpty();
    }

    @Test
    void signing_in_by_pin_does_not_make_the_twelve_hours_longer() {
        clock.pass(Duration.ofHours(11));
        assertThat(tries(priya, PIN)).isPresent();
        clock.pass(Duration.ofHours(2));
        assertThat(devices.people(tablet)).isEmpty();
    }

    @Test
    void after_five_wrong_tries_even_the_right_pin_opens_nothing_until_the_password_is_given() {
        long id = idOf(priya);
        IntStream.range(0, 5)
                .forEach(
                        i -> assertThat(signIns.signIn(tablet, id, "90817" + i)).isEmpty());
        assertThat(devices.people(tablet)).isEmpty();
        assertThat(signIns.signIn(tablet, id, PIN)).isEmpty();

        givesPassword(priya);
        assertThat(tries(priya, PIN)).isPresent();
    }

    @Test
    void a_right_pin_after_four_wrong_ones_starts_the_count_again() {
        long id = idOf(priya);
        for (int round = 0; round < 2; round++) {
            IntStream.range(0, 4)
                    .forEach(i ->
                            assertThat(signIns.signIn(tablet, id, "90817" + i)).isEmpty());
            assertThat(signIns.signIn(tablet, id, PIN)).isPresent();
        }
    }

    @Test
    void twenty_tries_at_the_same_time_are_five_guesses() throws Exception {
        long id = idOf(priya);
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            var tries = IntStream.range(0, 20)
                    .<Future<Optional<AttuneUser>>>mapToObj(i -> threads.submit(() -> {
                        start.await();
                        return signIns.signIn(tablet, id, "90817" + i % 10);
                    }))
                    .toList();
            start.countDown();
            for (Future<Optional<AttuneUser>> one : tries) {
                assertThat(one.get()).isEmpty();
            }
        }
        assertThat(jdbc.sql("select wrong_pins from device_person where id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);
        assertThat(signIns.signIn(tablet, id, PIN)).isEmpty();
    }

    @Test
    void a_new_slip_ends_the_pin() {
        signedIn.as(office, () -> accounts.reset(priya.id()));
        assertThatThePinIsOver();
    }

    @Test
    void closing_the_account_ends_the_pin_for_good() {
        signedIn.as(office, () -> accounts.enable(priya.id(), false));
        assertThatThePinIsOver();
        signedIn.as(office, () -> accounts.enable(priya.id(), true));
        assertThatThePinIsOver();
    }

    @Test
    void another_role_ends_the_pin() {
        signedIn.as(office, () -> accounts.changeRoles(priya.id(), Set.of(Role.SENCO)));
        assertThatThePinIsOver();
    }

    @Test
    void the_last_day_of_an_account_is_the_last_of_its_pin() {
        jdbc.sql("update account set last_day = ? where staff_id = ?")
                .params(clock.today().minusDays(1), priya.id().value())
                .update();
        assertThatThePinIsOver();
    }

    @Test
    void a_new_password_ends_the_pin() {
        signedIn.as(priya, () -> accounts.choosePassword("odd green kettle walks"));
        assertThatThePinIsOver();
    }

    @Test
    void a_device_forgets_its_person_when_asked() {
        DeviceToken other = DeviceToken.fresh();
        signedIn.as(priya, () -> devices.passwordGiven(other));
        signedIn.as(priya, () -> devices.forgetMe(tablet));
        assertThat(devices.people(tablet)).isEmpty();
        assertThat(devices.people(other)).hasSize(1);
    }

    @Test
    void an_administrator_lets_all_devices_forget_a_person_of_their_own_school_only() {
        Schoolyard.Person elsewhere = schools.aSchool().anAdministrator("Else Where");
        signedIn.as(elsewhere, () -> {
            assertThat(devices.count(priya.id())).isZero();
            devices.forgetAll(priya.id());
        });
        assertThat(devices.people(tablet)).hasSize(1);

        signedIn.as(office, () -> {
            assertThat(devices.count(priya.id())).isEqualTo(1);
            devices.forgetAll(priya.id());
        });
        assertThat(devices.people(tablet)).isEmpty();
    }

    @Test
    void an_administrator_has_no_pin_and_one_who_becomes_it_loses_theirs() {
        school.withPassword(office, PASSWORD);
        signedIn.as(office, () -> {
            assertThat(pins.mine().allowed()).isFalse();
            assertThatThrownBy(() -> pins.choose(PASSWORD, PIN)).isInstanceOf(AccessDeniedException.class);
        });
        // Also where the stamp did not move.
        jdbc.sql("insert into account_role select id, 'ADMINISTRATOR' from account where staff_id = ?")
                .param(priya.id().value())
                .update();
        assertThatThePinIsOver();
    }

    @Test
    void who_must_choose_a_password_has_no_pin() {
        signedIn.as(office, () -> accounts.reset(priya.id()));
        signedIn.as(priya, () -> {
            assertThat(pins.mine().allowed()).isFalse();
            assertThatThrownBy(() -> pins.choose(PASSWORD, PIN)).isInstanceOf(AccessDeniedException.class);
            devices.passwordGiven(tablet);
        });
        assertThatThePinIsOver();
    }

    @Test
    void a_pin_is_set_only_with_the_password() {
        signedIn.as(priya, () -> {
            pins.remove();
            assertThatThrownBy(() -> pins.choose("not the password", PIN))
                    .isInstanceOfSatisfying(
                            PinRefused.class,
                            refused -> assertThat(refused.ofPassword()).isTrue());
            assertThat(pins.mine().chosen()).isFalse();
        });
        assertThatThePinIsOver();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12345", "1234567", "12a456", "", "١٢٣٤٥٦", "111111", "123456", "654321", "890123", "121212", "123123",
                "112233", "123321", "147258", "159753"
            })
    void a_pin_that_others_try_first_is_refused(String pin) {
        signedIn.as(
                priya,
                () -> assertThatThrownBy(() -> pins.choose(PASSWORD, pin)).isInstanceOf(PinRefused.class));
    }

    @Test
    void neither_pin_nor_device_lies_readable_in_the_database() {
        assertThat(jdbc.sql(
                                "select pin_hash from account_pin p join account a on a.id = p.account_id where a.staff_id = ?")
                        .param(priya.id().value())
                        .query(String.class)
                        .single())
                .startsWith("$2")
                .doesNotContain(PIN);
        assertThat(jdbc.sql("select count(*) from device_person where device_hash = ?")
                        .param(tablet.value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void a_device_shows_the_eight_who_came_last() {
        for (int i = 1; i <= 9; i++) {
            clock.pass(Duration.ofMinutes(1));
            Schoolyard.Person person = school.withPassword(school.aPractitioner("Person " + i), PASSWORD);
            signedIn.as(person, () -> pins.choose(PASSWORD, PIN));
            givesPassword(person);
        }
        assertThat(devices.people(tablet))
                .extracting(DevicePerson::name)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(2, 9).mapToObj(i -> "Person " + i).toList());
    }

    @Test
    void a_device_is_shared_from_the_second_person_on() {
        assertThat(signedIn.as(priya, () -> devices.isShared(tablet))).isFalse();
        givesPassword(office);
        assertThat(signedIn.as(priya, () -> devices.isShared(tablet))).isTrue();
    }

    private void assertThatThePinIsOver() {
        assertThat(devices.people(tablet)).isEmpty();
        assertThat(signIns.signIn(tablet, anyIdOf(priya), PIN)).isEmpty();
    }

    private void givesPassword(Schoolyard.Person person) {
        signedIn.as(person, () -> devices.passwordGiven(tablet));
    }

    private Optional<AttuneUser> tries(Schoolyard.Person person, String pin) {
        return signIns.signIn(tablet, idOf(person), pin);
    }

    private long idOf(Schoolyard.Person person) {
        return devices.people(tablet).stream()
                .filter(known -> known.staff().equals(person.id()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** Also where the device does not show them. */
    private long anyIdOf(Schoolyard.Person person) {
        return jdbc.sql(
                        "select max(d.id) from device_person d join account a on a.id = d.account_id where a.staff_id = ?")
                .param(person.id().value())
                .query(Long.class)
                .single();
    }
}
