package org.attune.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attune.catalogue.ConfigCopy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What bin/method prints and refuses, on the invented instrument of eight items. */
class CommandsTest {

    private static final String HEADER = "pupil,age_band,rater,item,response\n";
    private static final Path RESOURCES = Path.of("src/test/resources/method");
    private static final String ANSWERS = RESOURCES.resolve("answers.csv").toString();

    @TempDir
    private Path folder;

    private ConfigCopy config;

    @BeforeEach
    void copy() {
        config = ConfigCopy.in(folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    items | items.golden.csv
                    score {} | score.golden.csv
                    plan {} --minutes 60 | plan-60.golden.csv
                    plan --max 2 --minutes 45 {} --settings small-group,playtime,transition | plan-45.golden.csv
                    """)
    void the_output_is_the_golden_one(String command, String golden) throws IOException {
        Outcome outcome = run(command.replace("{}", ANSWERS).split(" "));

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).isEqualTo(Files.readString(RESOURCES.resolve(golden)));
        assertThat(outcome.code()).isZero();
    }

    @Test
    void a_plan_may_be_made_from_another_raters_answers() {
        assertThat(run("plan", ANSWERS, "--minutes", "60", "--rater", "teacher").out())
                .isEqualTo("pupil,strategy,minutes_week,serves\nP1,TOTAL,0,0.0000\n");
    }

    @Test
    void a_spreadsheets_file_is_read_the_same() {
        String plain = run("score", ANSWERS).out();
        String rows = read(ANSWERS);
        StringBuilder other = new StringBuilder("\uFEFFresponse,note,item,rater,age_band,pupil\r\n\r\n");
        for (String row : rows.lines().skip(1).toList()) {
            String pupil = row.startsWith("\"") ? "\"P, three\"" : row.substring(0, row.indexOf(','));
            String[] rest = row.substring(pupil.length() + 1).split(",");
            other.append("%s ,\"a, b\", \"%s\",%s,%s,%s\r\n"
                    .formatted(rest[3], rest[2], rest[1], rest[0], pupil)
                    .replace(", \"", ",\""));
        }
        other.append("\r\n,,,,,\r\n");

        assertThat(run("score", file(other.toString())).out()).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    P1,KS1,a,B01,3;P1,KS1,b,B01,3;P1,KS1,a,B01,2 | 4 | pupil P1, rater a, item B01 stands twice
                    P1,KS1,a,B01,3;P1,KS2,a,B02,3                | 3 | pupil P1 is in KS2 here and in KS1 before
                    P1,KS1,a,B01,3;P1,KS2,b,B01,3                | 3 | pupil P1 is in KS2 here and in KS1 before
                    P1,KS5,a,B01,3                               | 2 | age_band “KS5” is unknown
                    P1,ks1,a,B01,3                               | 2 | age_band “ks1” is unknown
                    P1,KS1,a,B99,3                               | 2 | item “B99” is unknown
                    P1,KS1,a,B01,5                               | 2 | response “5” is unknown
                    P1,KS1,a,B01,ns                              | 2 | response “ns” is unknown
                    P1,KS1,a,B01,                                | 2 | response “” is unknown
                    ,KS1,a,B01,3                                 | 2 | pupil is empty
                    P1,KS1,  ,B01,3                              | 2 | rater is empty
                    P1,,a,B01,3                                  | 2 | age_band “” is unknown
                    P1,KS1,a,,3                                  | 2 | item “” is unknown
                    P1,KS1,a,B01                                 | 2 | the header has 5 columns, this row 4
                    P1,KS1,a,B01,3,x                             | 2 | the header has 5 columns, this row 6
                    ;P1,KS1,a,B01,3;;P1,KS1,a,B01,3              | 5 | stands twice
                    P1,KS1,a,B01,NA;P1,KS1,a,B02,NA;P1,KS1,a,D01,NA;P1,KS1,a,B03,NA;P1,KS1,a,B04,NA | 6 | more than 3 items of Being are NA for pupil P1 by rater a
                    P1,KS1,a,B01,"3                              | 2 | is no CSV
                    P1,KS1,a,B01,"3"x                            | 2 | is no CSV
                    """)
    void a_wrong_row_is_named_with_file_line_and_reason(String rows, int line, String reason) {
        String file = file(HEADER + rows.replace(";", "\n") + "\n");

        for (String[] command : List.of(new String[] {"score", file}, new String[] {"plan", file, "--minutes", "60"})) {
            Outcome outcome = run(command);
            assertThat(outcome.code()).isEqualTo(2);
            assertThat(outcome.out()).isEmpty();
            assertThat(outcome.err()).startsWith(file + ":" + line + ": ").contains(reason);
        }
    }

    @Test
    void three_items_of_each_strand_may_not_apply_and_for_each_rater() {
        String rows = "P1,KS1,a,B01,NA\nP1,KS1,a,B02,NA\nP1,KS1,a,B03,NA\nP1,KS1,b,B04,NA\nP1,KS1,a,D01,NA\n";

        assertThat(run("score", file(HEADER + rows)).code()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    pupil,age_band,rater,item          | :1: there is no column response
                    pupil,age_band,rater,item,response,item | :1: there are two columns item
                    Pupil,age_band,rater,item,response | :1: there is no column pupil
                    pupil,age_band,rater,item,response | : has a header and no answers
                    ''                                 | : is empty
                    """)
    void a_file_without_its_columns_or_answers_is_refused(String text, String reason) {
        String file = file(text + "\n");

        Outcome outcome = run("score", file);

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).isEqualTo(file + reason + System.lineSeparator());
    }

    @Test
    void a_file_that_cannot_be_read_is_refused() throws IOException {
        Path latin =
                Files.write(folder.resolve("latin.csv"), (HEADER + "P\u00e9,KS1,a,B01,3\n").getBytes("ISO-8859-1"));

        assertThat(run("score", "nowhere.csv").err()).startsWith("nowhere.csv: cannot be read");
        assertThat(run("score", folder.toString()).err()).contains("cannot be read");
        assertThat(run("score", latin.toString()).err()).contains("is not UTF-8 text");
        assertThat(run("score", latin.toString()).code()).isEqualTo(2);
    }

    @Test
    void a_rater_who_is_nowhere_is_refused() {
        Outcome outcome = run("plan", ANSWERS, "--minutes", "60", "--rater", "nobody");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("there is no answer by rater nobody");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "fly",
                "items x",
                "score",
                "score a b",
                "score a --minutes 5",
                "plan a",
                "plan --minutes 5",
                "plan a --minutes",
                "plan a --minutes -1",
                "plan a --minutes many",
                "plan a --minutes 5 --max 0",
                "plan a --minutes 5 --max 6",
                "plan a --minutes 5 --minutes 6",
                "plan a --minutes 5 --settings sofa",
                "plan a --minutes 5 --settings playtime,",
                "plan a --minutes 5 --speed 9"
            })
    void wrong_usage_shows_how_it_is_used(String words) {
        Outcome outcome = run(words.isEmpty() ? new String[0] : words.split(" "));

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith("bin/method: ").contains(CommandLine.USAGE);
    }

    @Test
    void help_is_no_mistake() {
        assertThat(run("--help")).isEqualTo(new Outcome(0, CommandLine.USAGE, ""));
    }

    @Test
    void a_broken_config_is_named_and_nothing_is_printed() {
        config.change("strategies/doing.yaml", "  - code: SD02", "  - code: SD2");

        Outcome outcome = run("items");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith("config/strategies/doing.yaml:");
    }

    private Outcome run(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new MethodCli(
                        config.folder(), new PrintStream(out, false, UTF_8), new PrintStream(err, false, UTF_8))
                .run(List.of(words));
        return new Outcome(code, out.toString(UTF_8), err.toString(UTF_8));
    }

    private String file(String text) {
        try {
            return Files.writeString(folder.resolve("answers.csv"), text).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Outcome(int code, String out, String err) {}
}
