package org.attune.library.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attune.catalogue.Catalogue;
import org.attune.library.Library;
import org.attune.library.OwnStrategies;
import org.attune.library.SomeStrategy;
import org.attune.method.instrument.AgeBand;
import org.attune.method.instrument.Item;
import org.attune.method.instrument.Strand;
import org.attune.method.planning.RelationalFunction;
import org.attune.method.planning.Setting;
import org.attune.testing.AppTest;
import org.attune.testing.Schoolyard;
import org.attune.testing.Schoolyard.Person;
import org.attune.testing.Screens;
import org.attune.testing.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The library on the screen. */
@AppTest
class LibraryScreensTest {

    private final Screens screens;
    private final Library library;
    private final OwnStrategies own;
    private final Catalogue catalogue;
    private final SignedIn signedIn;
    private final Person ruth;
    private final Person priya;
    private final Person ann;

    LibraryScreensTest(
            Screens screens,
            Library library,
            OwnStrategies own,
            Catalogue catalogue,
            SignedIn signedIn,
            Schoolyard yard) {
        this.screens = screens;
        this.library = library;
        this.own = own;
        this.catalogue = catalogue;
        this.signedIn = signedIn;
        Schoolyard.InventedSchool school = yard.aSchool();
        ruth = school.aSenco("Ruth Lowe");
        priya = school.aPractitioner("Priya Osei");
        ann = school.aHead("Ann Marsh");
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void typing_narrows_the_list_at_once_and_an_empty_result_says_what_to_do() {
        screens.open(priya, "library");
        assertThat(screens.text()).contains(catalogue.strategies().size() + " fit");
        screens.field(TextField.class, "Search").setValue("drink jumper");
        assertThat(names()).contains(titleOf("SB03"));
        screens.field(TextField.class, "Search").setValue("zzzz");
        assertThat(screens.text()).contains("Nothing fits all of that").contains("Show everything");
    }

    @Test
    void the_address_holds_what_is_asked_and_nonsense_in_it_asks_for_nothing() {
        screens.open(priya, "library?strand=doing&age=SEC&where=playtime&minutes=30&helps=doing-starting");
        List<String> fitting = catalogue.strategies().stream()
                .filter(one -> one.strand().equals("doing")
                        && one.ageBands().contains(AgeBand.SEC)
                        && one.settings().contains(Setting.PLAYTIME)
                        && one.staffMinutesAWeek() <= 30
                        && one.serves().keySet().stream()
                                .anyMatch(item -> catalogue
                                        .instrument()
                                        .item(item)
                                        .cluster()
                                        .equals("doing-starting")))
                .map(one -> one.title())
                .toList();
        assertThat(names()).isEqualTo(fitting).isNotEmpty();
        screens.goTo("library?strand=nothing&age=OLD&where=moon&minutes=many");
        assertThat(screens.text()).contains(catalogue.strategies().size() + " fit");
    }

    @Test
    void everyone_who_sees_pupils_reads_and_only_the_senco_keeps() {
        for (Person reader : List.of(priya, ann)) {
            screens.open(reader, "library/SB03");
            assertThat(screens.text()).contains(titleOf("SB03")).contains("Print a card");
            assertThat(screens.offers("Hide")).isFalse();
            screens.goTo("library/new");
            assertThat(screens.text()).doesNotContain("Words for the family");
        }
        screens.open(ruth, "library/SB03");
        screens.press("Hide");
        assertThat(screens.text()).contains("Hidden by Ruth Lowe");
        screens.press("Undo");
        assertThat(screens.offers("Hide")).isTrue();
        assertThat(signedIn.as(ruth, () -> library.mine().strategy("SB03"))).isPresent();
    }

    @Test
    void a_strategy_that_the_school_does_not_have_is_not_there() {
        screens.open(priya, "library/X01");
        assertThat(screens.text()).doesNotContain("Print a card");
    }

    @Test
    void the_senco_writes_one_and_is_shown_which_rule_is_missed() {
        screens.open(ruth, "library/new");
        screens.press("Save");
        assertThat(screens.text()).contains("need another look");
        assertThat(screens.field(TextField.class, "Title").isInvalid()).isTrue();
        fill();
        screens.field(TextArea.class, "Words for the family")
                .setValue("word ".repeat(31).strip());
        screens.press("Save");
        assertThat(screens.text()).contains("One place needs another look");
        screens.field(TextArea.class, "Words for the family").setValue("We keep a chair for your child.");
        screens.press("Save");
        assertThat(screens.text()).contains("The window chair").contains("Written by Ruth Lowe");
        assertThat(signedIn.as(priya, () -> library.mine().strategy("X01"))).isPresent();
    }

    @Test
    void a_change_begins_with_what_is_there_and_keeps_it_in_the_history() {
        String code = signedIn.as(ruth, () -> own.add(SomeStrategy.called("The window chair")));
        screens.open(ruth, "library/" + code + "/change");
        TextField title = screens.field(TextField.class, "Title");
        assertThat(title.getValue()).isEqualTo("The window chair");
        title.setValue("The quiet chair");
        screens.press("Save");
        assertThat(screens.text()).contains("Changed by Ruth Lowe").contains("Written by Ruth Lowe");
        assertThat(signedIn.as(ruth, () -> library.get(code).strategy().serves()))
                .isEqualTo(Map.of("B01", 3, "B07", 2));
    }

    @SuppressWarnings("unchecked")
    private void fill() {
        screens.field(TextField.class, "Title").setValue("The window chair");
        Strand being = catalogue.instrument().strand("being");
        ((Select<Strand>) screens.field(Select.class, "Place to start")).setValue(being);
        List<Item> items = catalogue.instrument().itemsOf(being);
        ((MultiSelectComboBox<Item>) screens.field(MultiSelectComboBox.class, "Aims straight at"))
                .setValue(Set.of(items.get(0)));
        ((MultiSelectComboBox<Item>) screens.field(MultiSelectComboBox.class, "Helps with"))
                .setValue(Set.of(items.get(1)));
        screens.field(TextArea.class, "Steps").setValue("Keep a chair.\nPoint to it.\n\nCome by.");
        screens.field(TextArea.class, "Words to say").setValue("The chair is yours.");
        screens.field(TextField.class, "Why it helps").setValue("A place of their own feels safe.");
        screens.field(TextField.class, "Where it comes from").setValue("Own, from practice");
        screens.field(TextField.class, "How to be").setValue("Warm and calm.");
        ((CheckboxGroup<RelationalFunction>) screens.field(CheckboxGroup.class, "What the adult gives"))
                .setValue(Set.of(RelationalFunction.CONTAIN));
        ((CheckboxGroup<Setting>) screens.field(CheckboxGroup.class, "Where")).setValue(Set.of(Setting.WHOLE_CLASS));
        screens.field(IntegerField.class, "Adults at once").setValue(1);
        screens.field(IntegerField.class, "Minutes each time").setValue(2);
        screens.field(IntegerField.class, "Times a week").setValue(5);
        ((CheckboxGroup<AgeBand>) screens.field(CheckboxGroup.class, "Ages")).setValue(Set.of(AgeBand.KS1));
        screens.field(TextField.class, "Stop if …").setValue("They leave it in tears twice in a week.");
    }

    private static List<String> names() {
        return _find(Anchor.class, spec -> spec.withClasses("strategy-name")).stream()
                .map(Anchor::getText)
                .toList();
    }

    private String titleOf(String code) {
        return catalogue.strategies().stream()
                .filter(one -> one.code().equals(code))
                .map(one -> one.title())
                .findFirst()
                .orElseThrow();
    }
}
