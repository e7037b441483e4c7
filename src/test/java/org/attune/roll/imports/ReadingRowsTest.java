package org.attune.roll.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.attune.sheet.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings, dates and cells, as SIMS, Arbor, Bromcom and ScholarPack write them. */
class ReadingRowsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UPN,Forename,Surname,Reg Group,Date of Birth,Gender,Year Group | UPN,FIRST_NAME,LAST_NAME,CLASS,BIRTH_DATE,SEX,YEAR_GROUP",
                "Legal Forename,Legal Surname,Chosen Name,DOB,Registration Form,NCY | FIRST_NAME,LAST_NAME,PREFERRED_NAME,BIRTH_DATE,CLASS,YEAR_GROUP",
                "legal_first_name,LEGAL LAST NAME,Birth Date,Form,Adno,legal-sex | FIRST_NAME,LAST_NAME,BIRTH_DATE,CLASS,MIS_ID,SEX",
                "Unique Pupil Number,First Name,Family Name,D.O.B.,Tutor Group,Admission Date | UPN,FIRST_NAME,LAST_NAME,BIRTH_DATE,CLASS,JOINED_ON",
                "Name,Date of birth:,Class,National Curriculum Year | FULL_NAME,BIRTH_DATE,CLASS,YEAR_GROUP",
                "MIS ID,Preferred Forename,Surname,Forename,Date Of Entry,dob,CLASS NAME | MIS_ID,PREFERRED_NAME,LAST_NAME,FIRST_NAME,JOINED_ON,BIRTH_DATE,CLASS"
            })
    void headings_of_every_system_are_known(String headings, String fields) {
        ColumnMapping mapping = ColumnMapping.proposed(List.of(headings.split(",")));

        List<String> expected = List.of(fields.split(","));
        IntStream.range(0, expected.size())
                .forEach(column -> assertThat(mapping.column(Field.valueOf(expected.get(column))))
                        .as(expected.get(column))
                        .isEqualTo(column));
        assertThat(mapping.missing()).isEmpty();
    }

    @Test
    void the_legal_name_is_taken_where_there_are_both() {
        ColumnMapping mapping = ColumnMapping.proposed(List.of("Forename", "Legal Forename", "Preferred Forename"));

        assertThat(mapping.column(Field.FIRST_NAME)).isEqualTo(1);
        assertThat(mapping.column(Field.PREFERRED_NAME)).isEqualTo(2);
    }

    @Test
    void what_is_missing_is_named() {
        assertThat(ColumnMapping.proposed(List.of("Colour", "Forename")).missing())
                .containsExactly(Field.LAST_NAME, Field.BIRTH_DATE, Field.CLASS);
    }

    @Test
    void a_mapping_is_remembered_as_it_was() {
        ColumnMapping mapping = ColumnMapping.proposed(List.of("Forename", "Surname", "DOB"));

        assertThat(ColumnMapping.readFrom(mapping.written())).isEqualTo(mapping);
    }

    @ParameterizedTest
    @CsvSource({
        "03/10/2019,2019-10-03",
        "3/10/19,2019-10-03",
        "3-10-2019,2019-10-03",
        "03.10.2019,2019-10-03",
        "2019-10-03,2019-10-03",
        "2019-10-03 00:00:00,2019-10-03",
        "2019-10-03T00:00:00Z,2019-10-03",
        "03/10/2019 00:00,2019-10-03",
        "03 Oct 2019,2019-10-03",
        "03-Oct-19,2019-10-03",
        "3 September 2019,2019-09-03",
        "01/01/99,1999-01-01"
    })
    void dates_are_read_day_first_or_iso(String text, LocalDate date) {
        assertThat(Dates.read(text, TODAY)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10/13/2019", "31/02/2019", "2019", "43741", "yesterday", "=TODAY()", "03/10/2019 late"})
    void what_is_no_date_is_not_guessed(String text) {
        assertThat(Dates.read(text, TODAY)).isEmpty();
    }

    @Test
    void one_column_with_surname_and_forename_will_do() {
        FileRow row = row(List.of("Name", "DOB", "Class"), List.of("Osei, Mia", "03/10/2019", "Oak"));

        assertThat(row.firstName()).isEqualTo("Mia");
        assertThat(row.lastName()).isEqualTo("Osei");
    }

    @Test
    void every_fault_of_a_row_is_told_at_once() {
        FileRow row = row(
                List.of("Forename", "Surname", "DOB", "Class", "UPN", "Sex", "Year"),
                List.of("", "Osei", "13/13/2019", "Oak", "A801200005001", "?", "Year 20"));

        assertThat(row.problems())
                .extracting(problem -> problem.field() + " " + problem.reason())
                .containsExactly("FIRST_NAME needed", "BIRTH_DATE date", "YEAR_GROUP year-group", "UPN upn", "SEX sex");
    }

    @Test
    void a_wrong_pupil_number_is_not_repeated() {
        FileRow row = row(
                List.of("Forename", "Surname", "DOB", "Class", "UPN"),
                List.of("Mia", "Osei", "03/10/2019", "Oak", "A801200005001"));

        assertThat(row.problems()).containsExactly(Problem.of(Field.UPN, "upn", ""));
    }

    @ParameterizedTest
    @CsvSource({"25/11/2025,age", "01/01/1999,age", "26/11/2026,age"})
    void a_pupil_is_two_to_twenty_years_old(String birthDate, String reason) {
        FileRow row = row(List.of("Forename", "Surname", "DOB", "Class"), List.of("Mia", "Osei", birthDate, "Oak"));

        assertThat(row.problems()).extracting(Problem::reason).containsExactly(reason);
    }

    private static FileRow row(List<String> headings, List<String> cells) {
        return RowReader.read(
                new Cells(ColumnMapping.proposed(headings), new Sheet.Row(2, cells), field -> null), TODAY);
    }
}
