package org.attune.roll.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.button.Button;
import java.util.List;
import org.attune.access.PupilId;
import org.attune.access.SignIns;
import org.attune.roll.GroupId;
import org.attune.roll.Groups;
import org.attune.roll.Pupils;
import org.attune.roll.RollRefused;
import org.attune.roll.TakenOut;
import org.attune.testing.AppTest;
import org.attune.testing.Schoolyard;
import org.attune.testing.Schoolyard.InventedSchool;
import org.attune.testing.Schoolyard.Person;
import org.attune.testing.Screens;
import org.attune.testing.SignedIn;
import org.attune.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an administrator takes out can be put back, just as it was. */
@AppTest
class UndoScreenTest {

    private final Screens screens;
    private final SignedIn signedIn;
    private final SignIns signIns;
    private final Groups groups;
    private final Pupils pupils;
    private final TestClock clock;
    private final InventedSchool school;
    private final Person office;
    private final Person priya;
    private final GroupId oak;
    private final PupilId mia;

    UndoScreenTest(
            Screens screens,
            SignedIn signedIn,
            SignIns signIns,
            Groups groups,
            Pupils pupils,
            TestClock clock,
            Schoolyard schoolyard) {
        this.screens = screens;
        this.signedIn = signedIn;
        this.signIns = signIns;
        this.groups = groups;
        this.pupils = pupils;
        this.clock = clock;
        school = schoolyard.aSchool();
        office = school.anAdministrator("Olive Office");
        priya = school.aPractitioner("Priya Osei");
        oak = new GroupId(school.aClass("Oak", priya));
        mia = school.aPupil("Mia Hartley", oak.value());
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void an_adult_who_was_taken_out_sees_the_pupils_again_after_undo() {
        screens.open(office, "roll/pupils/class/" + oak.value());
        takeOut("Priya Osei");
        assertThat(screens.text()).contains("Priya Osei is out of Oak.");
        assertThat(signedIn.as(priya, pupils::mine)).isEmpty();
        screens.press("Undo");
        assertThat(screens.text()).contains("Priya Osei is back in Oak.");
        assertThat(screens.offers("Undo")).isFalse();
        assertThat(signedIn.as(priya, pupils::mine)).hasSize(1);
    }

    @Test
    void a_pupil_who_was_taken_out_is_in_the_class_again_after_undo() {
        screens.open(office, "roll/pupils/class/" + oak.value());
        takeOut("Mia Hartley");
        screens.press("Undo");
        assertThat(signedIn.as(office, () -> groups.pupils(oak)))
                .singleElement()
                .satisfies(pupil -> assertThat(pupil.id()).isEqualTo(mia));
    }

    @Test
    void a_planned_last_day_survives_being_taken_out_and_put_back() {
        school.leaves(priya, oak.value(), clock.today().plusDays(30));
        signedIn.as(office, () -> {
            List<TakenOut> ended = groups.removeAdult(oak, priya.id(), null);
            groups.putBackAdult(oak, priya.id(), ended);
            assertThat(ended)
                    .extracting(TakenOut::until)
                    .containsExactly(clock.today().plusDays(30));
        });
        clock.pass(java.time.Duration.ofDays(31));
        assertThat(signedIn.as(priya, pupils::mine)).isEmpty();
        clock.reset();
        assertThat(signedIn.as(priya, pupils::mine)).hasSize(1);
    }

    @Test
    void a_pupil_who_has_another_class_by_now_stays_there() {
        GroupId elm = new GroupId(school.aClass("Elm"));
        signedIn.as(office, () -> {
            List<TakenOut> ended = groups.removePupil(oak, mia, null);
            groups.addPupil(elm, mia, clock.today());
            assertThatExceptionOfType(RollRefused.class).isThrownBy(() -> groups.putBackPupil(oak, mia, ended));
        });
    }

    @Test
    void a_forged_token_brings_nobody_into_a_class() {
        GroupId elm = new GroupId(school.aClass("Elm", school.aPractitioner("Eve Kaur")));
        signedIn.as(office, () -> {
            List<TakenOut> ended = groups.removeAdult(oak, priya.id(), null);
            assertThatExceptionOfType(RollRefused.class).isThrownBy(() -> groups.putBackAdult(elm, priya.id(), ended));
        });
        assertThat(signedIn.as(priya, pupils::mine)).isEmpty();
    }

    @Test
    void a_closed_account_opens_again_after_undo() {
        screens.open(office, "roll/staff/person/" + priya.id().value());
        screens.press("Close the account");
        assertThat(signIns.loadUserByUsername(priya.username()).isEnabled()).isFalse();
        screens.press("Undo");
        assertThat(signIns.loadUserByUsername(priya.username()).isEnabled()).isTrue();
    }

    private static void takeOut(String name) {
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(button ->
                        ("Take out " + name).equals(button.getElement().getAttribute("aria-label")))));
    }
}
