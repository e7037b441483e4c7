package org.attune.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetReaderTest {

    private final SheetReader reader = new SheetReader(SheetLimits.USUAL);

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void commas_semicolons_and_tabs_part_the_cells(String separator) {
        String text = "Forename|Surname|Class\r\nZoë|O'Brien|Oak\r\n".replace("|", separator);

        Sheet sheet = reader.read(utf8(text));

        assertThat(sheet.headers()).containsExactly("Forename", "Surname", "Class");
        assertThat(sheet.rows()).containsExactly(new Sheet.Row(2, List.of("Zoë", "O'Brien", "Oak")));
    }

    @Test
    void a_comma_inside_names_does_not_hide_the_semicolons() {
        Sheet sheet = reader.read(utf8("Name;Born;Class\nOsei, Mia;03/10/2019;Oak\nBrooks, Jaden;04/10/2019;Oak\n"));

        assertThat(sheet.headers()).hasSize(3);
        assertThat(sheet.rows().getFirst().cell(0)).isEqualTo("Osei, Mia");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
    void names_with_accents_survive_whatever_saved_them(String encoding) {
        String mark = encoding.startsWith("UTF-16") ? "\uFEFF" : "";
        byte[] file = (mark + "Forename,Surname\nRenée,Núñez\n").getBytes(Charset.forName(encoding));

        assertThat(reader.read(file).rows().getFirst().cells()).containsExactly("Renée", "Núñez");
    }

    @Test
    void the_mark_of_utf8_is_no_part_of_the_first_heading() {
        assertThat(reader.read(utf8("\uFEFFUPN,Surname\nx,y\n")).headers().getFirst())
                .isEqualTo("UPN");
    }

    @Test
    void a_file_of_mixed_encodings_is_still_read() {
        byte[] windows = "Forename,Surname\nRenée,Smith\n".getBytes(Charset.forName("windows-1252"));
        byte[] both = new byte[windows.length + 12];
        System.arraycopy(windows, 0, both, 0, windows.length);
        System.arraycopy(utf8("Zoë,Kelly   "), 0, both, windows.length, 12);

        assertThat(reader.read(both).rows()).hasSize(2);
        assertThat(reader.read(both).rows().getFirst().cell(0)).isEqualTo("Renée");
    }

    @Test
    void quoted_cells_keep_separators_and_line_breaks_and_rows_keep_their_line() {
        Sheet sheet = reader.read(utf8("Name,Class\n\"Osei,\n Mia\",Oak\n\nJaden,Elm\n"));

        assertThat(sheet.rows().getFirst().cell(0)).isEqualTo("Osei,\n Mia");
        assertThat(sheet.rows().get(1)).isEqualTo(new Sheet.Row(5, List.of("Jaden", "Elm")));
    }

    @Test
    void a_title_above_the_headings_is_passed_over() {
        Sheet sheet = reader.read(utf8("Class list\n\nForename,Surname\nMia,Osei\n"));

        assertThat(sheet.headers()).containsExactly("Forename", "Surname");
    }

    @Test
    void a_file_that_goes_on_and_on_is_cut_by_the_row_limit() {
        String rows = "a,b\n".repeat(20_002);

        refused(utf8(rows), "sheet.too-many-rows", 20_000);
    }

    @Test
    void too_much_of_anything_is_refused() {
        refused(new byte[10 * 1024 * 1024 + 1], "sheet.too-large", 10);
        refused(utf8("a,".repeat(201) + "\nb,c\n"), "sheet.too-many-columns", 200, 1);
        refused(utf8("a,b\n" + "x".repeat(4_001) + ",y\n"), "sheet.cell-too-long", 4_000, 2, 1);
    }

    @Test
    void a_forgotten_quote_mark_is_named_with_its_line() {
        refused(utf8("a,b\n\"x,y\n" + "row,cell\n".repeat(1_000)), "sheet.cell-too-long", 4_000, 2, 1);
    }

    @Test
    void what_is_no_table_is_refused_with_what_to_do() {
        refused(utf8(""), "sheet.empty");
        refused(utf8("Forename,Surname\n"), "sheet.empty");
        refused(new byte[] {'a', 0, 'b'}, "sheet.not-a-table");
    }

    @Test
    void a_file_is_what_is_in_it() {
        assertThat(FileKind.of(new byte[] {'P', 'K', 3, 4})).isEqualTo(FileKind.ZIP);
        assertThat(FileKind.of(utf8("\uFEFF <?xml version=\"1.0\"?><CTfile/>"))).isEqualTo(FileKind.XML);
        assertThat(FileKind.of("<?xml".getBytes(StandardCharsets.UTF_16))).isEqualTo(FileKind.XML);
        assertThat(FileKind.of(utf8("Forename,Surname"))).isEqualTo(FileKind.TEXT);
        assertThatThrownBy(() -> FileKind.of(utf8("%PDF-1.7"))).hasMessage("sheet.not-a-table");
        assertThatThrownBy(() -> FileKind.of(utf8("<html><table>"))).hasMessage("sheet.web-page");
        assertThatThrownBy(() -> FileKind.of(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}))
                .hasMessage("sheet.old-workbook");
    }

    @Test
    void what_nobody_sees_in_a_cell_is_left_out() {
        assertThat(reader.read(utf8("a,b\nO\u200Bak\u0001,x\u00A0y\n"))
                        .rows()
                        .getFirst()
                        .cells())
                .containsExactly("Oak", "x y");
    }

    @Test
    void what_we_write_runs_no_formula_and_reads_back_as_it_was() {
        List<String> row = List.of("=1+1", "+44", "-1", "@SUM(A1)", "plain, with comma", "O'Brien");

        byte[] file = SheetWriter.write(List.of("a", "b", "c", "d", "e", "f"), List.of(row));

        assertThat(new String(file, StandardCharsets.UTF_8)).contains("'=1+1,'+44,'-1,'@SUM(A1),\"plain, with comma\"");
        assertThat(reader.read(file).rows().getFirst().cells()).isEqualTo(row);
    }

    @Test
    void tabs_and_returns_at_the_start_of_a_cell_are_guarded_too() {
        assertThat(FormulaGuard.guard("\t=1")).startsWith("'");
        assertThat(FormulaGuard.guard("\r=1")).startsWith("'");
    }

    private void refused(byte[] file, String key, Object... arguments) {
        assertThatThrownBy(() -> reader.read(file))
                .asInstanceOf(InstanceOfAssertFactories.type(SheetRefused.class))
                .satisfies(refusal -> {
                    assertThat(refusal.messageKey()).isEqualTo(key);
                    assertThat(refusal.arguments()).containsExactly(arguments);
                });
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
