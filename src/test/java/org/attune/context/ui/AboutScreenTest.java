package org.attune.context.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.attune.access.PupilId;
import org.attune.context.ContactEntry;
import org.attune.context.Contacts;
import org.attune.context.ContextWords.Option;
import org.attune.context.Contexts;
import org.attune.context.FactEntry;
import org.attune.context.FactKind;
import org.attune.context.Part;
import org.attune.testing.AppTest;
import org.attune.testing.Schoolyard;
import org.attune.testing.Schoolyard.Person;
import org.attune.testing.Screens;
import org.attune.testing.SignedIn;
import org.attune.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What helps and what to know, as each role reads and changes it. */
@AppTest
class AboutScreenTest {

    private final Contexts contexts;
    private final Contacts contacts;
    private final Schoolyard yard;
    private final SignedIn signedIn;
    private final Screens screens;
    private final TestClock clock;
    private Person priya;
    private Person lowe;
    private Person office;
    private PupilId mia;

    AboutScreenTest(
            Contexts contexts,
            Contacts contacts,
            Schoolyard yard,
            SignedIn signedIn,
            Screens screens,
            TestClock clock) {
        this.contexts = contexts;
        this.contacts = contacts;
        this.yard = yard;
        this.signedIn = signedIn;
        this.screens = screens;
        this.clock = clock;
        priya = lowe = office = yard.aSchool().aPractitioner("Priya Osei");
        mia = new PupilId(0);
    }

    @BeforeEach
    void a_pupil() {
        var school = yard.aSchool();
        priya = school.aPractitioner("Priya Osei");
        lowe = school.aSenco("Ruth Lowe");
        office = school.anAdministrator("Sam Finch");
        mia = school.aPupil("Mia Hartley", school.aClass("Oak", priya));
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void empty_it_says_what_belongs_there() {
        open(priya);
        assertThat(screens.text())
                .contains("Mia Hartley: what helps and what to know")
                .contains("At this school since 1 Sep 2025")
                .contains("What calms Mia, or makes them smile?")
                .doesNotContain("Needs, as recorded")
                .doesNotContain("There is more on record");
    }

    @Test
    void an_assistant_writes_down_what_helps_under_the_safety_sentence() {
        open(priya);
        press("Add: What helps");
        assertThat(screens.text())
                .contains("Worried about safety? Tell the safeguarding lead now. This note tells nobody.");
        screens.press("Put on record");
        assertThat(screens.text()).contains("Please fill this in.");
        _setValue(screens.field(TextArea.class, "In a few words"), "A warm hello at the gate");
        screens.press("Put on record");
        assertThat(screens.text()).contains("A warm hello at the gate").contains("written by Priya Osei, 25 Nov 2026");
    }

    @Test
    void what_was_begun_about_one_pupil_does_not_lie_over_the_next_page() {
        open(priya);
        press("Add: What helps");
        screens.roundTrip();
        assertThat(screens.text()).contains("In a few words");
        screens.goTo("pupils");
        screens.roundTrip();
        assertThat(screens.text()).doesNotContain("In a few words");
    }

    @Test
    void the_senco_records_a_need_and_the_assistant_reads_only_that_there_is_more() {
        open(lowe);
        press("Add: Needs, as recorded");
        kind().setValue(FactKind.NEED);
        choose("Which need?", "hearing");
        screens.press("Put on record");
        assertThat(screens.text()).contains("Hearing").contains("Since 25 Nov 2026");

        open(priya);
        assertThat(screens.text())
                .contains("There is more on record.")
                .contains("Ask your SENCO")
                .doesNotContain("Hearing");
        assertThat(signedIn.as(lowe, () -> contexts.of(mia).of(Part.NEEDS))).hasSize(1);
    }

    @Test
    void who_has_free_meals_or_a_premium_the_senco_records_and_the_assistant_never_learns() {
        open(lowe);
        press("Add: Pupil premium and free meals");
        choose("For what?", "DPP");
        screens.press("Put on record");
        press("Change: Pupil premium and free meals");
        kind().setValue(FactKind.FREE_MEALS);
        choose("Which?", "TFSM");
        screens.press("Put on record");
        assertThat(screens.text())
                .contains("Pupil premium: Deprivation (DPP)")
                .contains("Free school meals: Targeted (TFSM)");

        open(priya);
        assertThat(screens.text())
                .doesNotContain("remium")
                .doesNotContain("meals")
                .doesNotContain("There is more on record");
    }

    @Test
    void a_referral_needs_to_say_where_it_stands() {
        open(lowe);
        press("Add: Referrals");
        choose("To whom?", "camhs");
        screens.press("Put on record");
        assertThat(screens.text()).contains("Please fill this in.");
        assertThat(signedIn.as(lowe, () -> contexts.of(mia).facts())).isEmpty();
    }

    @Test
    void what_is_over_or_was_a_mistake_is_taken_off_in_two_presses() {
        signedIn.as(
                lowe,
                () -> contexts.record(
                        mia,
                        FactEntry.coded(
                                FactKind.PROVISION, "part-time", clock.today().minusDays(9))));
        open(lowe);
        press("Change: Help that is in place");
        screens.press("Take off");
        screens.press("Keep it");
        screens.press("Take off");
        screens.press("It is over");
        screens.roundTrip();
        assertThat(screens.text()).doesNotContain("Part-time timetable");
    }

    @Test
    void that_home_is_not_to_be_contacted_stands_first_and_the_reason_only_for_the_senco() {
        signedIn.as(
                lowe,
                () -> contexts.record(
                        mia,
                        new FactEntry(
                                FactKind.HOME_CONTACT,
                                null,
                                null,
                                "Ruth Lowe",
                                "was threatened",
                                clock.today(),
                                null)));
        open(priya);
        assertThat(screens.text())
                .contains("Do not contact home.")
                .contains("Ask Ruth Lowe first.")
                .doesNotContain("threatened");
        open(lowe);
        assertThat(screens.text()).contains("was threatened");
        open(office);
        assertThat(screens.text())
                .contains("Do not contact home.")
                .contains("Ask Ruth Lowe first.")
                .doesNotContain("threatened");
    }

    @Test
    void the_office_keeps_contacts_and_sees_nothing_else() {
        signedIn.as(lowe, () -> {
            contexts.record(mia, FactEntry.noted(FactKind.HELPS, "A warm hello", clock.today()));
            contacts.add(
                    mia, new ContactEntry("Ann Hartley", "Mother", true, true, "pl", "translated", "a secret order"));
        });
        open(office);
        assertThat(screens.text())
                .contains("Mia Hartley: contacts")
                .contains("Ann Hartley, Mother")
                .contains("Has parental responsibility. May have papers. Reads Polish. Best reached by: Translated.")
                .doesNotContain("warm hello")
                .doesNotContain("secret order");
        screens.press("Add a contact");
        _setValue(screens.field(TextField.class, "Name"), "Joe Bell");
        _setValue(screens.field(TextField.class, "Who are they to the pupil?"), "Grandfather");
        assertThat(screens.text()).doesNotContain("court order");
        screens.press("Save");
        assertThat(screens.text()).contains("Joe Bell, Grandfather No papers go to them.");
    }

    @Test
    void hostile_words_stay_words() {
        signedIn.as(
                lowe,
                () -> contexts.record(
                        mia, FactEntry.noted(FactKind.HELPS, "</script><img src=x onerror=alert(1)>", clock.today())));
        open(priya);
        assertThat(screens.text()).contains("</script><img src=x onerror=alert(1)>");
        assertThat(_find(com.vaadin.flow.component.Html.class)).isEmpty();
    }

    private void open(Person person) {
        screens.open(person, ContextNavigation.aboutHref(mia));
    }

    private void press(String label) {
        _click(_find(Button.class).stream()
                .filter(button -> button.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow());
        screens.roundTrip();
    }

    @SuppressWarnings("unchecked")
    private Select<FactKind> kind() {
        return _get(Select.class, spec -> spec.withLabel("What is it?"));
    }

    @SuppressWarnings("unchecked")
    private void choose(String label, String code) {
        ComboBox<Option> field = screens.field(ComboBox.class, label);
        field.setValue(field.getListDataView()
                .getItems()
                .filter(option -> option.code().equals(code))
                .findFirst()
                .orElseThrow());
    }
}
