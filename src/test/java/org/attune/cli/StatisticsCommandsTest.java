package org.attune.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
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

/** What bin/method change, agreement and simulate print and refuse; change on the invented instrument of eight items. */
class StatisticsCommandsTest {

    private static final String ANSWERS = "pupil,age_band,rater,item,response\n";
    private static final String RATINGS = "target,rater,value\n";
    private static final Path RESOURCES = Path.of("src/test/resources/method");

    @TempDir
    private Path folder;

    private Path config;

    @BeforeEach
    void copy() {
        config = ConfigCopy.in(folder).folder();
    }

    @Test
    void change_compares_each_pupil_of_both_files_strand_by_strand() {
        String before = file("before.csv", ANSWERS + """
                P2,KS1,ta,B01,0
                P2,KS1,ta,B02,1
                P2,KS1,ta,B03,1
                P2,KS1,ta,B04,0
                P1,SEC,ta,B01,4
                P1,SEC,ta,B02,3
                P1,SEC,ta,B03,4
                P1,SEC,ta,B04,4
                P1,SEC,ta,D01,2
                P1,SEC,ta,D02,2
                P1,SEC,ta,D03,NS
                P1,SEC,ta,D04,NA
                gone,SEC,ta,D01,2
                up,KS1,ta,B01,2
                """);
        String after = file("after.csv", ANSWERS + """
                new,SEC,ta,D01,2
                up,KS2,ta,B01,2
                P1,SEC,teacher,B01,4
                P1,SEC,teacher,B02,3
                P1,SEC,teacher,B03,1
                P1,SEC,teacher,B04,NS
                P1,SEC,teacher,D01,4
                P1,SEC,teacher,D02,4
                P1,SEC,teacher,D03,4
                P2,KS1,ta,B01,1
                P2,KS1,ta,B02,2
                P2,KS1,ta,B03,2
                P2,KS1,ta,B04,1
                """);

        // P2: 4·(+1) of 4 answers: +25, critical 21.47. P1 by another adult: −25 over 3 pairs, critical 35.06·√(4/3);
        // two of three items of Doing in common are too few. “up” changed its age band.
        assertThat(run("change", before, after)).isEqualTo(new Outcome(0, """
                pupil,strand,pairs,before,after,change,critical,verdict
                P2,Being,4,12.50,37.50,25.00,21.47,IMPROVED
                P2,Doing,0,,,,,
                P1,Being,3,91.67,66.67,-25.00,40.49,NO_RELIABLE_CHANGE
                P1,Doing,2,50.00,100.00,50.00,49.58,
                up,Being,0,,,,,
                up,Doing,0,,,,,
                """, ""));
    }

    @Test
    void of_several_raters_the_first_who_rated_both_times_is_compared() {
        String before = file("before.csv", ANSWERS + rows("a", 0) + rows("b", 1) + rows("c", 2));
        String after = file("after.csv", ANSWERS + rows("d", 0) + rows("c", 4) + rows("b", 3));

        assertThat(run("change", before, after).out()).contains("P,Being,4,25.00,75.00,50.00,21.47,IMPROVED\n");
    }

    @Test
    void of_raters_who_all_changed_the_first_of_each_file_are_compared() {
        String before = file("before.csv", ANSWERS + rows("a", 4) + rows("b", 1));
        String after = file("after.csv", ANSWERS + rows("d", 0) + rows("c", 4));

        assertThat(run("change", before, after).out()).contains("P,Being,4,100.00,0.00,-100.00,35.06,DECLINED\n");
    }

    @Test
    void files_without_a_pupil_in_common_are_refused() {
        String before = file("before.csv", ANSWERS + "P1,KS1,a,B01,3\n");
        String after = file("after.csv", ANSWERS + "P2,KS1,a,B01,3\n");

        assertThat(run("change", before, after))
                .isEqualTo(new Outcome(2, "", after + ": has no pupil of " + before + System.lineSeparator()));
    }

    @Test
    void a_wrong_row_in_either_file_is_named() {
        String good = file("good.csv", ANSWERS + "P1,KS1,a,B01,3\n");
        String bad = file("bad.csv", ANSWERS + "P1,KS1,a,B01,3\nP1,KS1,a,B02,7\n");

        assertThat(run("change", bad, good).err()).startsWith(bad + ":3: response “7” is unknown");
        assertThat(run("change", good, bad).err()).startsWith(bad + ":3: response “7” is unknown");
        assertThat(run("change", good, bad).out()).isEmpty();
        assertThat(run("change", good, bad).code()).isEqualTo(2);
    }

    @Test
    void agreement_prints_the_example_of_shrout_and_fleiss() {
        assertThat(run(
                        "agreement",
                        RESOURCES.resolve("ratings-shrout-fleiss-1979.csv").toString()))
                .isEqualTo(new Outcome(0, """
                        statistic,value,low,high,targets,raters
                        icc_1_1,0.1657,-0.1329,0.7226,6,4
                        icc_2_1,0.2898,0.0188,0.7611,6,4
                        icc_3_1,0.7148,0.3425,0.9459,6,4
                        icc_1_k,0.4428,-0.8844,0.9124,6,4
                        icc_2_k,0.6201,0.0711,0.9272,6,4
                        icc_3_k,0.9093,0.6757,0.9859,6,4
                        alpha,0.9093,0.6757,0.9859,6,4
                        """, ""));
    }

    @Test
    void agreement_of_two_has_kappa_and_what_cannot_be_computed_is_blank() {
        assertThat(run("agreement", file("r.csv", "rater, value ,target\nx,1,a\ny,1,a\nx,2.5,b\ny,+2.50,b\n"))
                        .out())
                .isEqualTo("""
                        statistic,value,low,high,targets,raters
                        icc_1_1,1.0000,,,2,2
                        icc_2_1,1.0000,,,2,2
                        icc_3_1,1.0000,,,2,2
                        icc_1_k,1.0000,,,2,2
                        icc_2_k,1.0000,,,2,2
                        icc_3_k,1.0000,,,2,2
                        alpha,1.0000,,,2,2
                        kappa_quadratic,1.0000,,,2,2
                        """);
        assertThat(run("agreement", file("r.csv", RATINGS + "a,x,1\na,y,1\nb,x,1\nb,y,1\n"))
                        .out())
                .contains("icc_1_1,,,,2,2\n")
                .contains("kappa_quadratic,,,,2,2\n")
                .doesNotContain("NaN");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a,x,1;a,y,2;b,y,3              | 4 | target b has no value by rater x
                    a,x,1;b,x,2;b,y,3              | 2 | target a has no value by rater y
                    a,x,1;a,y,2;b,x,3;a,x,4;b,y,1  | 5 | target a, rater x stands twice
                    a,x,1;a,y,two                  | 3 | value “two” is unknown
                    a,x,1;a,y,NaN                  | 3 | value “NaN” is unknown
                    a,x,1;a,y,1e9                  | 3 | value “1e9” is unknown
                    a,x,1;a,y,1.                   | 3 | value “1.” is unknown
                    a,x,1;a,y,1234567890           | 3 | value “1234567890” is unknown
                    a,x,1;a,y,                     | 3 | value “” is unknown
                    ,x,1                           | 2 | target is empty
                    a,,1                           | 2 | rater is empty
                    a,x                            | 2 | the header has 3 columns, this row 2
                    """)
    void a_wrong_or_missing_rating_is_named_with_line_and_reason(String rows, int line, String reason) {
        String file = file("r.csv", RATINGS + rows.replace(";", "\n") + "\n");

        Outcome outcome = run("agreement", file);

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith(file + ":" + line + ": ").contains(reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    target,rater,value                 | : has a header and no ratings
                    target,rater                       | :1: there is no column value
                    target,rater,value;a,x,1;b,x,2     | : agreement needs two targets and two raters; here: 2 and 1
                    target,rater,value;a,x,1;a,y,2     | : agreement needs two targets and two raters; here: 1 and 2
                    ''                                 | : is empty
                    """)
    void too_few_ratings_are_refused(String rows, String reason) {
        String file = file("r.csv", rows.replace(";", "\n") + "\n");

        assertThat(run("agreement", file)).isEqualTo(new Outcome(2, "", file + reason + System.lineSeparator()));
    }

    @Test
    void simulate_prints_every_count_of_every_rule_and_the_same_again() {
        config = Path.of("config");

        Outcome outcome = run("simulate", "--seed", "42", "--pupils", "300");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).startsWith("rule,measure,value,low,high,cases\nattune,low_sensitivity,0.");
        assertThat(outcome.out().lines()).hasSize(1 + 3 * 7);
        assertThat(outcome.out()).contains("\nlowest_mean,flagged_specificity,0.0000,0.0000,0.0");
        assertThat(run("simulate", "--pupils", "300", "--seed", "42")).isEqualTo(outcome);
        assertThat(run("simulate", "--pupils", "300", "--seed", "-1").out()).isNotEqualTo(outcome.out());
        assertThat(run("simulate", "--pupils", "1", "--seed", "1").out()).contains("attune,named_right,,,,0\n");
    }

    @Test
    void an_instrument_with_other_strands_than_the_model_is_refused() {
        Outcome outcome = run("simulate", "--seed", "42", "--pupils", "300");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("The model knows 3 strands, bdt/v1 has 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "change",
                "change a",
                "change a b c",
                "change a b --pupils 3",
                "agreement",
                "agreement a b",
                "agreement a --seed 3",
                "simulate",
                "simulate a --pupils 3 --seed 3",
                "simulate --pupils 3",
                "simulate --seed 3",
                "simulate --pupils 0 --seed 3",
                "simulate --pupils x --seed 3",
                "simulate --pupils 3 --seed x",
                "simulate --pupils 3 --seed 9223372036854775808"
            })
    void wrong_usage_shows_how_it_is_used(String words) {
        Outcome outcome = run(words.split(" "));

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith("bin/method: ").contains(CommandLine.USAGE);
    }

    private static String rows(String rater, int response) {
        StringBuilder rows = new StringBuilder();
        for (int item = 1; item <= 4; item++) {
            rows.append("P,KS1,%s,B0%d,%d\n".formatted(rater, item, response));
        }
        return rows.toString();
    }

    private Outcome run(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new MethodCli(config, new PrintStream(out, false, UTF_8), new PrintStream(err, false, UTF_8))
                .run(List.of(words));
        return new Outcome(code, out.toString(UTF_8), err.toString(UTF_8));
    }

    private String file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text).toString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private record Outcome(int code, String out, String err) {}
}
