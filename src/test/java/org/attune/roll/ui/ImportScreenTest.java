package org.attune.roll.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.attune.testing.AppTest;
import org.attune.testing.Schoolyard;
import org.attune.testing.Schoolyard.InventedSchool;
import org.attune.testing.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The import as an administrator walks through it. */
@AppTest
class ImportScreenTest {

    private static final String FILE = """
            Forename,Surname,DOB,Reg Group
            Mia,Hartley,03/10/2019,Oak
            "</script><img src=x onerror=alert(1)>",Brooks,14/02/2020,Oak
            """;

    private final Schoolyard schoolyard;
    private final Screens screens;
    private final JdbcClient jdbc;
    private InventedSchool school;

    ImportScreenTest(Schoolyard schoolyard, Screens screens, JdbcClient jdbc) {
        this.schoolyard = schoolyard;
        this.screens = screens;
        this.jdbc = jdbc;
        this.school = schoolyard.aSchool();
    }

    @BeforeEach
    void an_administrator_opens_the_import() {
        school = schoolyard.aSchool();
        screens.open(school.anAdministrator("Ada Byron"), "roll/import");
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void a_file_goes_through_four_steps_and_only_the_last_button_changes_anything() {
        upload(FILE);
        assertThat(screens.text()).contains("Which column is what?", "The list has 2 rows");

        screens.press("Check the file");
        assertThat(screens.text()).contains("2 new", "A new class is made: Oak.");
        assertThat(pupils()).isZero();

        screens.press("Import 2 pupils");
        awaitWords("Your pupils are in");
        assertThat(screens.text()).contains("2 new pupils", "1 new class", "Give classes to staff");
        assertThat(pupils()).isEqualTo(2);
    }

    @Test
    void a_row_to_mend_holds_the_import_until_it_is_left_out() {
        upload(FILE + "Ola,Nowak,31/02/2020,Oak\n");
        screens.press("Check the file");

        assertThat(screens.text()).contains("1 row can’t come in", "1 to mend");
        assertThat(rows().getListDataView().getItems())
                .singleElement()
                .satisfies(row -> assertThat(String.join(" ", GridKt._getFormattedRow(rows(), 0)))
                        .contains("“31/02/2020” is not a date we can read"));
        assertThat(_get(Button.class, spec -> spec.withText("Import 2 pupils")).isEnabled())
                .isFalse();

        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Leave this row out and import the rest")), true);
        screens.press("Import 2 pupils");
        awaitWords("Your pupils are in");
        assertThat(screens.text()).contains("1 row left out");
    }

    @Test
    void a_column_that_is_missing_is_asked_for() {
        upload(FILE.replace("DOB", "Colour"));

        screens.press("Check the file");

        assertThat(_get(Select.class, spec -> spec.withLabel("Date of birth")).isInvalid())
                .isTrue();
        assertThat(screens.text()).contains("Which column is what?");
    }

    @Test
    void a_list_can_be_pasted() {
        _setValue(
                _get(com.vaadin.flow.component.textfield.TextArea.class, spec -> spec.withLabel("Your list")),
                FILE.replace(",", "\t"));
        screens.press("Use this list");

        assertThat(screens.text()).contains("Which column is what?");
    }

    @Test
    void what_is_no_list_is_refused_in_plain_words() {
        upload("PK\u0003\u0004");

        assertThat(screens.text()).contains("The zip is damaged or cut off. Export it again");
        assertThat(_find(Upload.class)).hasSize(1);
    }

    @Test
    void the_same_file_again_has_nothing_to_import() {
        upload(FILE);
        screens.press("Check the file");
        screens.press("Import 2 pupils");
        awaitWords("Your pupils are in");

        screens.goTo("roll/pupils");
        screens.goTo("roll/import");
        upload(FILE);
        assertThat(screens.text()).contains("Matched as last time.");
        screens.press("Check the file");

        assertThat(screens.text()).contains("There is nothing to import.", "2 as they are");
        assertThat(screens.offers("Import")).isFalse();
    }

    @Test
    void a_practitioner_finds_no_import() {
        screens.open(school.aPractitioner("Priya Osei"), "roll/import");

        assertThat(screens.text()).contains("We can’t find that page").doesNotContain("Your list of pupils", "Import");
    }

    private void upload(String text) {
        UploadKt._upload(_get(Upload.class), "pupils.csv", text.getBytes(StandardCharsets.UTF_8));
        screens.roundTrip();
    }

    private void awaitWords(String words) {
        await().atMost(Duration.ofSeconds(20)).pollInSameThread().untilAsserted(() -> {
            screens.roundTrip();
            assertThat(screens.text()).contains(words);
        });
    }

    @SuppressWarnings("unchecked")
    private static Grid<org.attune.roll.imports.RowFate> rows() {
        return _get(Grid.class);
    }

    private long pupils() {
        return jdbc.sql("select count(*) from pupil where school_id = ?")
                .param(school.id().value())
                .query(Long.class)
                .single();
    }
}
