package org.attune.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.PasswordField;
import org.attune.access.Pins;
import org.attune.testing.AppTest;
import org.attune.testing.Schoolyard;
import org.attune.testing.Screens;
import org.attune.testing.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@AppTest
class YourPinScreenTest {

    private static final String PASSWORD = "seven quiet paper boats";

    private final Schoolyard schools;
    private final SignedIn signedIn;
    private final Screens screens;
    private final Pins pins;

    private Schoolyard.InventedSchool school;
    private Schoolyard.Person priya;

    YourPinScreenTest(Schoolyard schools, SignedIn signedIn, Screens screens, Pins pins) {
        this.schools = schools;
        this.signedIn = signedIn;
        this.screens = screens;
        this.pins = pins;
        this.school = schools.aSchool();
        this.priya = school.aPractitioner("Priya Osei");
    }

    @BeforeEach
    void priya_looks_at_her_pin() {
        school = schools.aSchool();
        priya = school.withPassword(school.aPractitioner("Priya Osei"), PASSWORD);
        screens.open(priya, "your-pin");
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void a_pin_is_set_with_the_password_and_taken_away_without() {
        assertThat(screens.text()).contains("You have no PIN yet");
        type("407192", "407192", PASSWORD);
        assertThat(screens.text()).contains("Your PIN is set", "You have a PIN");
        assertThat(signedIn.as(priya, pins::mine).chosen()).isTrue();
        assertThat(screens.field(PasswordField.class, "New PIN").getValue()).isEmpty();

        screens.press("Remove the PIN");
        assertThat(screens.text()).contains("Your PIN is gone");
        assertThat(signedIn.as(priya, pins::mine).chosen()).isFalse();
    }

    @Test
    void what_is_wrong_is_said_at_the_field_and_nothing_is_set() {
        type("407192", "407193", PASSWORD);
        assertThat(error("The PIN once more")).contains("not the same");
        type("123456", "123456", PASSWORD);
        assertThat(error("New PIN")).contains("easy to guess");
        type("4071", "4071", PASSWORD);
        assertThat(error("New PIN")).contains("six numbers");
        type("407192", "407192", "not the password");
        assertThat(error("Your password")).contains("not your password");
        assertThat(signedIn.as(priya, pins::mine).chosen()).isFalse();
    }

    @Test
    void after_ten_wrong_passwords_even_the_right_one_waits() {
        for (int i = 0; i < 10; i++) {
            type("407192", "407192", "guess " + i);
        }
        type("407192", "407192", PASSWORD);
        assertThat(error("Your password")).contains("Wait five minutes");
        assertThat(signedIn.as(priya, pins::mine).chosen()).isFalse();
    }

    @Test
    void an_administrator_reads_why_there_is_none() {
        screens.open(school.anAdministrator("Olive Office"), "your-pin");
        assertThat(screens.text()).contains("Administrators always sign in with their password");
        assertThat(screens.offers("Save the PIN")).isFalse();
    }

    private void type(String pin, String again, String password) {
        screens.field(PasswordField.class, "New PIN").setValue(pin);
        screens.field(PasswordField.class, "The PIN once more").setValue(again);
        screens.field(PasswordField.class, "Your password").setValue(password);
        screens.press("Save the PIN");
    }

    private String error(String label) {
        return screens.field(PasswordField.class, label).getErrorMessage();
    }
}
