package org.attune.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attune.testing.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workbooks, zips and XML, as they should be and as they should not. */
class WorkbookTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<c><v>1001</v></c> | 1001",
                "<c><v>2.0</v></c> | 2",
                "<c><v>1.001E3</v></c> | 1001",
                "<c><v>1E+999999999</v></c> | 1E+999999999",
                "<c s=\"3\"><v>12.50</v></c> | 12.5",
                "<c s=\"1\"><v>43741</v></c> | 2019-10-03",
                "<c s=\"1\"><v>43741.75</v></c> | 2019-10-03",
                "<c s=\"2\"><v>43741</v></c> | 2019-10-03",
                "<c s=\"1\"><v>1</v></c> | 1900-01-01",
                "<c s=\"1\"><v>0.5</v></c> | 0.5",
                "<c s=\"99\"><v>43741</v></c> | 43741",
                "<c t=\"s\"><v>1</v></c> | Elm",
                "<c t=\"str\"><f>A1&amp;B1</f><v>Oak</v></c> | Oak",
                "<c t=\"d\"><v>2019-10-03T00:00:00</v></c> | 2019-10-03T00:00:00",
                "<c t=\"e\"><v>#N/A</v></c> | #N/A",
                "<c t=\"b\"><v>1</v></c> | TRUE",
                "<c><v>abc</v></c> | abc",
            })
    void a_cell_is_read_as_a_person_sees_it(String cell, String text) {
        Sheet sheet = read(workbook(Map.of("A", List.of(List.of("One", "Two"), List.of("x", "#" + cell)))));

        assertThat(sheet.rows().getFirst().cell(1)).isEqualTo(text);
    }

    @Test
    void the_first_sheet_with_a_table_is_read_unless_another_is_named() {
        Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
        sheets.put("Cover", List.of(List.of("Our school")));
        sheets.put("Pupils", List.of(List.of("Forename", "Surname"), List.of("Mia", "Hartley")));
        sheets.put("Staff", List.of(List.of("Name", "Job"), List.of("Helen Marsh", "Teacher")));
        Workbook book = Workbook.open(Unzipped.read(workbook(sheets), ZipLimits.USUAL), SheetLimits.USUAL);

        assertThat(book.sheets()).containsExactly("Cover", "Pupils", "Staff");
        assertThat(book.first()).isEqualTo("Pupils");
        assertThat(book.read("Staff").headers()).containsExactly("Name", "Job");
        assertThatThrownBy(() -> book.read("Cover")).hasMessage("sheet.empty");
    }

    @Test
    void rows_keep_the_numbers_that_excel_shows() {
        List<List<String>> rows =
                List.of(List.of(), List.of("Forename", "Surname"), List.of(), List.of("Mia", "Hartley"));

        assertThat(read(workbook(Map.of("A", rows))).rows().getFirst().line()).isEqualTo(4);
    }

    @Test
    void a_cell_reference_far_to_the_right_takes_no_memory() {
        assertThatThrownBy(() -> read(withSheet("<row r=\"1\"><c r=\"FXSHRXW1\"><v>1</v></c></row>")))
                .isInstanceOf(SheetRefused.class)
                .hasMessage("sheet.too-many-columns");
    }

    @Test
    void more_rows_than_a_school_has_are_refused() {
        List<List<String>> rows = new ArrayList<>(List.of(List.of("Forename", "Surname")));
        rows.addAll(Collections.nCopies(20_001, List.of("a", "b")));

        assertThatThrownBy(() -> read(workbook(Map.of("A", rows)))).hasMessage("sheet.too-many-rows");
    }

    @Test
    void a_zip_bomb_is_stopped_while_it_unpacks() {
        byte[] bomb = Files.zipped(Map.of("xl/workbook.xml", new byte[200 * 1024 * 1024]));

        assertThat(bomb.length).isLessThan(1024 * 1024);
        assertThatThrownBy(() -> Unzipped.read(bomb, ZipLimits.USUAL)).hasMessage("sheet.zip-bomb");
    }

    @Test
    void many_small_files_are_a_bomb_too() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < 501; i++) {
            files.put("f" + i, new byte[0]);
        }

        assertThatThrownBy(() -> Unzipped.read(Files.zipped(files), ZipLimits.USUAL))
                .hasMessage("sheet.zip-entries");
    }

    @ParameterizedTest
    @CsvSource({"../users.csv", "/etc/users.csv", "a/../../users.csv", "C:users.csv", "a\\users.csv"})
    void a_name_that_climbs_out_is_refused(String name) {
        assertThatThrownBy(() -> Unzipped.read(Files.zip(Map.of(name, "x")), ZipLimits.USUAL))
                .hasMessage("sheet.zip-names");
    }

    @Test
    void a_zip_that_was_cut_off_anywhere_is_refused() {
        byte[] whole = Files.zip(Map.of("a.csv", "x,y\n1,2\n", "b.csv", "x,y\n1,2\n"));

        for (int length = 4; length < whole.length; length++) {
            byte[] cut = java.util.Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> Unzipped.read(cut, ZipLimits.USUAL)).isInstanceOf(SheetRefused.class);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<!DOCTYPE a><a/> | sheet.xml-dtd",
                "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a> | sheet.xml-dtd",
                "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a> | sheet.xml-dtd",
                "<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/x.dtd\"><a/> | sheet.xml-dtd",
                "<a>&b;</a> | sheet.xml-broken",
                "<a><b></a> | sheet.xml-broken",
                "<a/><a/> | sheet.xml-broken",
            })
    void hostile_xml_is_refused(String xml, String reason) {
        assertThatThrownBy(() -> walk(xml)).isInstanceOf(SheetRefused.class).hasMessage(reason);
    }

    @Test
    void deep_xml_is_refused() {
        assertThatThrownBy(() -> walk("<a>".repeat(100_000))).hasMessage("sheet.xml-deep");
    }

    private static void walk(String xml) {
        XmlWalk.over(xml.getBytes(StandardCharsets.UTF_8), new WorkbookParts.Starts((name, attributes) -> {}));
    }

    private static byte[] workbook(Map<String, List<List<String>>> sheets) {
        return Files.workbook(sheets);
    }

    private static byte[] withSheet(String rows) {
        Map<String, String> parts = Files.workbookParts(Map.of("A", List.of()));
        parts.put("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
        return Files.zip(parts);
    }

    private static Sheet read(byte[] file) {
        Workbook book = Workbook.open(Unzipped.read(file, ZipLimits.USUAL), SheetLimits.USUAL);
        return book.read(book.first());
    }
}
