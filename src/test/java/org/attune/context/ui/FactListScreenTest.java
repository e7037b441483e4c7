package org.attune.context.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.attune.access.PupilId;
import org.attune.access.Role;
import org.attune.context.Contexts;
import org.attune.context.FactKind;
import org.attune.context.Part;
import org.attune.testing.AppTest;
import org.attune.testing.Schoolyard;
import org.attune.testing.Schoolyard.Person;
import org.attune.testing.Screens;
import org.attune.testing.SignedIn;
import org.attune.testing.TestClock;
import org.attune.ui.DateField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One screen on which the SENCO pastes a list of facts, reads what becomes of each line, and writes it. */
@AppTest
class FactListScreenTest {

    private final Contexts contexts;
    private final Schoolyard yard;
    private final SignedIn signedIn;
    private final Screens screens;
    private final TestClock clock;
    private Schoolyard.InventedSchool school;
    private Person lowe;
    private PupilId mia;

    FactListScreenTest(Contexts contexts, Schoolyard yard, SignedIn signedIn, Screens screens, TestClock clock) {
        this.contexts = contexts;
        this.yard = yard;
        this.signedIn = signedIn;
        this.screens = screens;
        this.clock = clock;
        school = yard.aSchool();
        lowe = school.aSenco("Ruth Lowe");
        mia = new PupilId(0);
    }

    @BeforeEach
    void a_class() {
        school = yard.aSchool();
        lowe = school.aSenco("Ruth Lowe");
        mia = school.aPupil("Mia Hartley", school.aClass("Oak"));
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void a_list_is_looked_through_mended_written_and_undone() {
        screens.open(lowe, ContextNavigation.LIST);
        paste("Pupil\tPremium\nHartley, Mia\tDPP\nHartley, Max\tDPP");
        screens.press("Check the list");
        assertThat(screens.text())
                .contains("1 to mend", "Hartley, Max Nobody on the roll today fits.")
                .contains("1 new", "Hartley, Mia · Oak Deprivation will be put on record.");
        assertThat(button().isEnabled()).isFalse();
        assertThat(facts()).isEmpty();

        _setValue(screens.field(Checkbox.class, "Leave this line out and write the rest"), true);
        screens.press("Put 1 fact on record");
        assertThat(screens.text()).contains("1 fact is on record now.");
        assertThat(facts()).containsExactly("DPP");

        screens.press("Undo");
        assertThat(screens.text()).contains("The list is off the record again.");
        assertThat(facts()).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void another_choice_hides_what_was_looked_through_and_lists_its_own_values() {
        screens.open(lowe, ContextNavigation.LIST);
        assertThat(screens.text()).contains("SCP: Service child");
        paste("Hartley, Mia\tDPP");
        screens.press("Check the list");
        assertThat(screens.offers("Put 1 fact on record")).isTrue();
        ((Select<FactKind>) screens.field(Select.class, "What do you put on record?")).setValue(FactKind.FREE_MEALS);
        assertThat(screens.offers("Put 1 fact on record")).isFalse();
        assertThat(screens.text()).contains("TFSM: Targeted");
        screens.press("Check the list");
        assertThat(screens.text()).contains("“DPP” is not one of the values. You can use: TFSM (Targeted)");
    }

    @Test
    void what_is_missing_or_too_much_is_said_and_hostile_words_stay_words() {
        screens.open(lowe, ContextNavigation.LIST);
        screens.press("Check the list");
        assertThat(screens.text()).contains("There is no line to read yet.");
        paste("Hartley, Mia\tDPP\n".repeat(501));
        screens.press("Check the list");
        assertThat(screens.text()).contains("more than 500 lines");
        screens.field(DateField.class, "Since").clear();
        screens.press("Check the list");
        assertThat(screens.text()).contains("Choose since when it holds");
        screens.field(DateField.class, "Since").setValue(clock.today());
        paste("<img src=x onerror=alert(1)>, Mia\t{0,choice,0#x}");
        screens.press("Check the list");
        assertThat(screens.text()).contains("<img src=x onerror=alert(1)>, Mia");
    }

    @Test
    void the_senco_finds_the_way_on_the_list_of_pupils() {
        screens.open(lowe, "pupils");
        assertThat(screens.text()).contains("Put a list on record");
        screens.open(school.aHead("A Head"), "pupils");
        assertThat(screens.text()).doesNotContain("Put a list on record");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PRACTITIONER", "HEAD", "ADMINISTRATOR"})
    void for_others_there_is_no_such_screen(Role role) {
        screens.open(school.person("Una Bell", role), ContextNavigation.LIST);
        assertThat(screens.text()).contains("find that page").doesNotContain("Your list");
    }

    private void paste(String list) {
        _setValue(screens.field(TextArea.class, "Your list"), list);
    }

    private Button button() {
        return _get(Button.class, spec -> spec.withText("Put 1 fact on record"));
    }

    private List<String> facts() {
        return signedIn.as(lowe, () -> contexts.of(mia).of(Part.FUNDING)).stream()
                .map(fact -> "" + fact.code())
                .toList();
    }
}
