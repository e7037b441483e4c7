package org.attune.roll.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attune.access.Role;
import org.attune.access.SignIns;
import org.attune.access.StaffId;
import org.attune.roll.AdminStep;
import org.attune.roll.AdminSteps;
import org.attune.roll.Pupils;
import org.attune.testing.AppTest;
import org.attune.testing.Schoolyard;
import org.attune.testing.Schoolyard.InventedSchool;
import org.attune.testing.Schoolyard.Person;
import org.attune.testing.Screens;
import org.attune.testing.SignedIn;
import org.attune.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Staff, classes and slips as an administrator keeps them. */
@AppTest
class StaffScreenTest {

    private static final Pattern ONE_TIME = Pattern.compile("[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}");

    private final Schoolyard schoolyard;
    private final Screens screens;
    private final SignedIn signedIn;
    private final SignIns signIns;
    private final Pupils pupils;
    private final AdminSteps steps;
    private final PasswordEncoder encoder;
    private final TestClock clock;
    private InventedSchool school;
    private Person administrator;

    StaffScreenTest(
            Schoolyard schoolyard,
            Screens screens,
            SignedIn signedIn,
            SignIns signIns,
            Pupils pupils,
            AdminSteps steps,
            PasswordEncoder encoder,
            TestClock clock) {
        this.schoolyard = schoolyard;
        this.screens = screens;
        this.signedIn = signedIn;
        this.signIns = signIns;
        this.pupils = pupils;
        this.steps = steps;
        this.encoder = encoder;
        this.clock = clock;
        school = schoolyard.aSchool();
        administrator = school.anAdministrator("Ada Byron");
    }

    @BeforeEach
    void a_new_school() {
        school = schoolyard.aSchool();
        administrator = school.anAdministrator("Ada Byron");
    }

    @AfterEach
    void close() {
        screens.close();
        clock.reset();
    }

    @Test
    void someone_new_gets_an_account_and_a_slip_that_works() {
        StaffId priya = school.staff("Priya Osei");
        screens.open(administrator, "roll/staff/person/" + priya.value());

        screens.press("Make an account");
        _setValue((CheckboxGroup<Role>) _get(CheckboxGroup.class), Set.of(Role.PRACTITIONER, Role.SENCO));
        screens.press("Make the account");

        assertThat(screens.text())
                .contains("First sign-in for Priya Osei", "9 Dec 2026", "This password is shown only once");
        Matcher password = ONE_TIME.matcher(screens.text());
        assertThat(password.find()).isTrue();
        Matcher username = Pattern.compile("priya\\.osei\\d*").matcher(screens.text());
        assertThat(username.find()).isTrue();
        UserDetails account = signIns.loadUserByUsername(username.group());
        assertThat(encoder.matches(password.group(), account.getPassword())).isTrue();
    }

    @Test
    void a_slip_is_gone_once_it_is_put_away() {
        Person priya = school.aPractitioner("Priya Osei");
        screens.open(administrator, "roll/staff/person/" + priya.id().value());

        screens.press("Make a new slip");
        screens.press("Done");

        assertThat(ONE_TIME.matcher(screens.text()).find()).isFalse();
        assertThat(screens.text()).contains("Slip not used yet");
    }

    @Test
    void the_list_says_training_and_account_in_words() {
        school.trainedUntil(
                school.person("Cara Lewis", Role.PRACTITIONER), clock.today().minusDays(1));
        school.trainedUntil(
                school.person("Dev Patel", Role.PRACTITIONER), clock.today().plusDays(10));
        school.staff("Eve Kaur");

        screens.open(administrator, "roll/staff");

        assertThat(screens.text())
                .contains(
                        "Training ended on 24 Nov 2026", "Training ends on 5 Dec 2026", "No account", "Has an account");
    }

    @Test
    void a_class_given_shows_its_pupils_and_taken_hides_them_at_once() {
        Person priya = school.aPractitioner("Priya Osei");
        school.aPupil("Mia Hartley", school.aClass("Oak"));
        screens.open(administrator, "roll/staff/person/" + priya.id().value());

        ComboBox<org.attune.roll.GroupSummary> group =
                _get(ComboBox.class, spec -> spec.withLabel("Add a class or group"));
        group.setValue(group.getListDataView().getItem(0));
        screens.press("Add");
        assertThat(signedIn.as(priya, pupils::mine)).hasSize(1);

        screens.press("Take out");
        assertThat(signedIn.as(priya, pupils::mine)).isEmpty();
    }

    @Test
    void who_leaves_today_can_sign_in_today_and_not_tomorrow() {
        Person priya = school.aPractitioner("Priya Osei");
        screens.open(administrator, "roll/staff/person/" + priya.id().value());

        screens.press("They leave the school…");
        screens.press("Save");

        assertThat(signIns.loadUserByUsername(priya.username()).isEnabled()).isTrue();
        clock.pass(java.time.Duration.ofDays(1));
        assertThat(signIns.loadUserByUsername(priya.username()).isEnabled()).isFalse();
    }

    @Test
    void nobody_closes_their_own_account() {
        screens.open(administrator, "roll/staff/person/" + administrator.id().value());

        assertThat(screens.offers("Close the account")).isFalse();
        assertThat(screens.offers("They leave the school…")).isFalse();
    }

    @Test
    void a_pupil_is_added_found_and_changed() {
        school.aClass("Oak");
        school.aPupil("Zoë O’Brien", school.aClass("Elm"), "2", LocalDate.of(2019, 10, 3));
        screens.open(administrator, "roll/pupils");

        _setValue(_get(TextField.class, spec -> spec.withLabel("Find a pupil")), "zoe ob");
        assertThat(screens.text()).contains("1 pupil");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Find a pupil")), "bri");
        assertThat(screens.text()).contains("No pupils");

        screens.press("Add a pupil");
        screens.press("Save");
        assertThat(screens.text()).contains("Please fill this in.");
        _setValue(_get(TextField.class, spec -> spec.withLabel("First name")), "</script><img src=x onerror=alert(1)>");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Last name")), "Brooks");
        _setValue(
                _get(org.attune.ui.DateField.class, spec -> spec.withLabel("Date of birth")),
                LocalDate.of(2020, 2, 14));
        ComboBox<org.attune.roll.GroupSummary> ofClass = _get(ComboBox.class, spec -> spec.withLabel("Class"));
        _setValue(ofClass, ofClass.getListDataView().getItem(0));
        screens.press("Save");

        _setValue(_get(TextField.class, spec -> spec.withLabel("Find a pupil")), "");
        assertThat(_get(Grid.class).getListDataView().getItemCount()).isEqualTo(2);
    }

    @Test
    void an_administrator_is_told_what_to_do_next() {
        assertThat(signedIn.as(administrator, steps::next))
                .containsExactly(new AdminStep(AdminStep.Kind.IMPORT_PUPILS, 1));

        school.aPupil("Mia Hartley", school.aClass("Oak"));
        school.aPupil("Lee Elmer", school.aGroup("Lego"));
        school.staff("Eve Kaur");
        school.trainedUntil(
                school.person("Dev Patel", Role.PRACTITIONER), clock.today().plusDays(30));
        school.trainedUntil(
                school.person("Cara Lewis", Role.PRACTITIONER), clock.today().minusDays(1));

        assertThat(signedIn.as(administrator, steps::next))
                .containsExactly(
                        new AdminStep(AdminStep.Kind.PUPILS_WITHOUT_CLASS, 1),
                        new AdminStep(AdminStep.Kind.CLASSES_WITHOUT_ADULTS, 2),
                        new AdminStep(AdminStep.Kind.STAFF_WITHOUT_ACCOUNT, 1),
                        new AdminStep(AdminStep.Kind.ACCOUNTS_NEVER_USED, 2),
                        new AdminStep(AdminStep.Kind.TERM_DATES, 1),
                        new AdminStep(AdminStep.Kind.TRAINING_ENDED, 1),
                        new AdminStep(AdminStep.Kind.TRAINING_ENDS_SOON, 1));
    }
}
