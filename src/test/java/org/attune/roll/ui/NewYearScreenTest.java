package org.attune.roll.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.attune.access.PupilId;
import org.attune.roll.GroupId;
import org.attune.roll.Leaver;
import org.attune.roll.Leavers;
import org.attune.roll.PupilSummary;
import org.attune.roll.Pupils;
import org.attune.roll.RollPupil;
import org.attune.testing.AppTest;
import org.attune.testing.Schoolyard;
import org.attune.testing.Schoolyard.InventedSchool;
import org.attune.testing.Schoolyard.Person;
import org.attune.testing.Screens;
import org.attune.testing.SignedIn;
import org.attune.testing.TestClock;
import org.attune.ui.DateField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The screens of leavers, the new year and handovers, as the administrator and their colleagues meet them. */
@AppTest
class NewYearScreenTest {

    private final Leavers leavers;
    private final Pupils pupils;
    private final Schoolyard schoolyard;
    private final Screens screens;
    private final SignedIn signedIn;
    private final TestClock clock;
    private InventedSchool school;
    private Person office;
    private Person tom;
    private long oak;
    private PupilId mia;

    NewYearScreenTest(
            Leavers leavers,
            Pupils pupils,
            Schoolyard schoolyard,
            Screens screens,
            SignedIn signedIn,
            TestClock clock) {
        this.leavers = leavers;
        this.pupils = pupils;
        this.schoolyard = schoolyard;
        this.screens = screens;
        this.signedIn = signedIn;
        this.clock = clock;
        two_classes();
    }

    @BeforeEach
    final void two_classes() {
        school = schoolyard.aSchool();
        office = school.anAdministrator("Olive Office");
        tom = school.aPractitioner("Tom Ellery");
        oak = school.aClass("Oak", tom);
        mia = school.aPupil("Mia Hartley", oak);
        school.aPupil("Eli Evans", school.aClass("Elm"), "3", LocalDate.of(2018, 10, 3));
    }

    @AfterEach
    void close() {
        screens.close();
        clock.reset();
    }

    @Test
    void the_whole_new_year_from_the_days_to_taking_it_back() {
        screens.open(office, "roll/new-year");
        assertThat(screens.field(DateField.class, "First day of the new year").getValue())
                .isEqualTo(LocalDate.of(2027, 9, 1));
        screens.press("Next: classes");
        choose("Year 2 · Oak · 1 pupil", "Elm");
        assertThat(goes("Year 3 · Elm · 1 pupil")).isEqualTo("Leave the school");
        screens.press("Next: adults");
        adults("Elm · 1 pupil", "Tom Ellery");
        screens.press("Next: check");
        assertThat(screens.text())
                .contains(
                        "1 pupil leaves on 31 Aug 2027: Eli Evans.",
                        "Up to 31 Aug: 1 pupil. From 1 Sep: 1 pupil, in Elm, Oak.");
        screens.press("Write it in");
        assertThat(screens.text()).contains("The new year is written in. It starts on 1 Sep 2027.");

        screens.press("Take all of it back");
        assertThat(screens.text()).contains("All is as it was before. Your plan is still here.");
        assertThat(goes("Year 2 · Oak · 1 pupil")).isEqualTo("Elm");
    }

    @Test
    void a_closed_day_is_refused_where_its_year_is_not_shown() {
        screens.open(office, "roll/pupils/school-year?year=2025");
        screens.field(DateField.class, "From").setValue(LocalDate.of(2026, 11, 30));
        screens.field(TextField.class, "Why").setValue("Snow");
        screens.press("Add these days");
        assertThat(screens.text())
                .contains("That day is not in the school year 2025/26.", "None yet for this school year.");
        screens.field(DateField.class, "From").setValue(LocalDate.of(2026, 6, 30));
        screens.press("Add these days");
        assertThat(screens.text()).contains("Snow").doesNotContain("That day is not", "None yet for this school year.");
    }

    @Test
    void a_plan_can_be_left_and_taken_up_again() {
        screens.open(office, "roll/new-year");
        screens.press("Next: classes");
        typeNewClass("Year 2 · Oak · 1 pupil", "Willow");
        screens.open(office, "roll/new-year");
        assertThat(goes("Year 2 · Oak · 1 pupil")).isEqualTo("Willow (new class)");
        screens.press("Next: adults");
        assertThat(screens.text()).contains("Willow · 1 pupil");
        screens.press("Next: check");
        assertThat(screens.text()).contains("1 class has pupils and no adult yet: Willow.");
    }

    @Test
    void a_confirmed_year_offers_no_way_back() {
        screens.open(office, "roll/new-year");
        screens.press("Next: classes");
        screens.press("Next: adults");
        screens.press("Next: check");
        screens.press("Write it in");
        screens.press("Confirm");
        assertThat(screens.text()).contains("The new year is confirmed");
        assertThat(screens.offers("Take all of it back")).isFalse();
    }

    @Test
    void an_empty_school_is_told_what_to_do_first() {
        Person alone = schoolyard.aSchool().anAdministrator("Ada Byron");
        screens.open(alone, "roll/new-year");
        screens.press("Next: classes");
        assertThat(screens.text()).contains("There are no pupils with a class yet. Bring them in first.");
        screens.goTo("roll/pupils/leavers");
        assertThat(screens.text()).contains("Nobody has left yet");
    }

    @Test
    void several_pupils_leave_at_once_and_one_was_a_slip() {
        PupilId ola = school.aPupil("Ola Nowak", oak);
        screens.open(office, "roll/pupils");
        Grid<RollPupil> list = grid();
        list.getListDataView()
                .getItems()
                .filter(one -> !one.lastName().equals("Evans"))
                .forEach(list::select);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Find a pupil")), "ola");
        screens.press("2 pupils leave on…");
        _setValue(screens.field(DateField.class, "Last day"), clock.today().minusDays(1));
        screens.press("Save");
        assertThat(signedIn.as(office, leavers::all)).extracting(Leaver::id).containsExactlyInAnyOrder(mia, ola);

        screens.goTo("roll/pupils/leavers");
        Grid<Leaver> gone = grid();
        assertThat(GridKt._size(gone)).isEqualTo(2);
        signedIn.as(office, () -> leavers.takeBack(List.of(ola)));
        assertThat(signedIn.as(tom, pupils::mine)).extracting(PupilSummary::id).containsExactly(ola);
    }

    @Test
    void a_handover_shows_what_it_means_and_is_undone_from_the_class() {
        Person mina = school.aPractitioner("Mina Aziz");
        screens.open(office, "roll/pupils/handover/" + oak);
        stops("Tom Ellery");
        adults("Who starts?", "Mina Aziz");
        _setValue(
                screens.field(DateField.class, "Their first day"), clock.today().plusDays(3));
        assertThat(screens.text())
                .contains(
                        "Tom Ellery sees these pupils up to 25 Nov 2026.",
                        "Mina Aziz works with them from 28 Nov 2026: 1 pupil.",
                        "From 26 Nov 2026 to 27 Nov 2026 no adult works here.");
        screens.press("Hand over");
        assertThat(screens.text()).contains("Mina Aziz: first day 28 Nov 2026.");
        screens.press("Undo this handover");
        assertThat(screens.text()).doesNotContain("first day 28 Nov 2026");
        clock.pass(Duration.ofDays(5));
        assertThat(signedIn.as(mina, pupils::mine)).isEmpty();
        assertThat(signedIn.as(tom, pupils::mine)).hasSize(1);
    }

    @Test
    void senco_and_head_find_those_who_left_and_read_their_page() {
        signedIn.as(office, () -> leavers.leave(List.of(mia), clock.today().minusDays(1)));
        for (Person reader : List.of(school.aSenco("Ruth Lowe"), school.aHead("Helen Ward"))) {
            screens.open(reader, "pupils/left");
            assertThat(screens.text()).contains("Mia Hartley", "Left on 24 Nov 2026");
            screens.goTo("pupils/" + mia.value());
            assertThat(screens.text())
                    .contains("Left on 24 Nov 2026. You can read the record. Nothing new is written in it.");
        }
        screens.open(tom, "pupils/" + mia.value());
        assertThat(screens.text()).doesNotContain("Mia");
    }

    @Test
    void the_names_of_leavers_are_harmless_whatever_they_are() {
        PupilId odd = school.aPupil("<img src=x onerror=alert(1)> </script>", oak);
        signedIn.as(office, () -> leavers.leave(List.of(odd), clock.today()));
        screens.open(office, "roll/pupils/leavers");
        assertThat(_find(com.vaadin.flow.component.Html.class)).isEmpty();
        signedIn.as(
                office,
                () -> leavers.comeBack(odd, new GroupId(oak), clock.today().plusDays(2)));
    }

    @SuppressWarnings("unchecked")
    private static <T> Grid<T> grid() {
        return _get(Grid.class);
    }

    @SuppressWarnings("unchecked")
    private void choose(String label, String choice) {
        ComboBox<YearGoes> field = screens.field(ComboBox.class, label);
        _setValue(
                field,
                field.getListDataView()
                        .getItems()
                        .filter(one -> one.label().equals(choice))
                        .findFirst()
                        .orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private String goes(String label) {
        ComboBox<YearGoes> field = screens.field(ComboBox.class, label);
        return field.getValue().label();
    }

    @SuppressWarnings("unchecked")
    private void typeNewClass(String label, String name) {
        ComboBox<YearGoes> field = screens.field(ComboBox.class, label);
        com.vaadin.flow.component.ComponentUtil.fireEvent(
                field, new com.vaadin.flow.component.combobox.ComboBoxBase.CustomValueSetEvent<>(field, true, name));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void adults(String label, String name) {
        MultiSelectComboBox field = screens.field(MultiSelectComboBox.class, label);
        Object adult = field.getListDataView()
                .getItems()
                .filter(one -> field.getItemLabelGenerator().apply(one).equals(name))
                .findFirst()
                .orElseThrow();
        field.setValue(Set.of(adult));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void stops(String name) {
        CheckboxGroup field = screens.field(CheckboxGroup.class, "Who stops?");
        Object adult = field.getListDataView()
                .getItems()
                .filter(one -> field.getItemLabelGenerator().apply(one).equals(name))
                .findFirst()
                .orElseThrow();
        field.setValue(Set.of(adult));
    }
}
