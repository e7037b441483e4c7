package org.attune.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.attune.access.PupilId;
import org.attune.access.StaffId;
import org.attune.assessment.AssessmentId;
import org.attune.assessment.AssessmentKind;
import org.attune.assessment.FindingId;
import org.attune.assessment.FoundRecord;
import org.attune.catalogue.Catalogue;
import org.attune.context.PlanFacts;
import org.attune.method.cycle.SchoolCalendar;
import org.attune.method.instrument.AgeBand;
import org.attune.method.instrument.Response;
import org.attune.method.interruption.Circumstances;
import org.attune.method.interruption.InterruptionRules;
import org.attune.method.planning.Adaptation;
import org.attune.method.planning.PupilLimits;
import org.attune.method.planning.Strategy;
import org.attune.method.scoring.Answers;
import org.attune.paper.Printed;
import org.attune.plan.PlanPage.Facts;
import org.attune.roll.PupilSummary;
import org.attune.testing.AppTest;
import org.attune.testing.TestClock;
import org.junit.jupiter.api.Test;

/** Whatever the plan holds, it is one side of A4, with text that can be selected and read out. */
@AppTest
class OneSideTest {

    private static final String HOSTILE = "</script><img src=x onerror=alert(1)>";
    private static final String LONG = "Łukasz Żółć-Brzęczyszczykiewicz";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private final SheetPrinter printer;
    private final SheetWriter writer;
    private final Catalogue catalogue;

    OneSideTest(SheetPrinter printer, SheetWriter writer, Catalogue catalogue) {
        this.printer = printer;
        this.writer = writer;
        this.catalogue = catalogue;
    }

    @Test
    void an_ordinary_plan_is_one_side_with_its_script_targets_and_agreements() throws IOException {
        Printed printed = printer.onOneSide(facts("Mia", "Priya Osei", ordinary(4), "Comes to Priya when upset."));
        String text = textOf("ordinary", printed);
        assertThat(printed.pages()).isEqualTo(1);
        assertThat(text)
                .contains("Plan for Mia: first, feeling safe")
                .contains(ordinary(4).getFirst().title())
                .contains("Comes to Priya when upset.")
                .contains("This says what adults see at school now. It does not say why.")
                .contains("7KQ2MX")
                .doesNotContain("Hartley")
                .doesNotContainIgnoringCase("interruption")
                .doesNotContain("{name}");
    }

    @Test
    void the_longest_five_with_the_longest_names_and_agreements_are_one_side() throws IOException {
        String much = "Says or shows “I need a minute” to an adult they know, "
                .repeat(6)
                .substring(0, 300);
        Printed printed = printer.onOneSide(facts("Bartłomiej-Aleksander", LONG.repeat(5), longest(), much));
        assertThat(textOf("longest", printed))
                .contains("Plan for Bartłomiej-Aleksander: first")
                .contains("Żółć");
        assertThat(printed.pages()).isEqualTo(1);
    }

    @Test
    void the_longest_five_still_say_how_to_begin_each_in_readable_print() throws IOException {
        Printed printed = printer.onOneSide(facts("Mia", LONG, longest(), "Comes to Priya when upset, most weeks."));
        String text = textOf("long", printed);
        assertThat(longest())
                .allSatisfy(strategy ->
                        assertThat(text).contains(strategy.steps().getFirst().substring(0, 30)));
        assertThat(commonSize(printed)).isGreaterThanOrEqualTo(8.5f);
    }

    @Test
    void the_longest_five_with_a_way_of_their_own_each_are_one_side_and_say_it_first() throws IOException {
        PlanFacts known = new PlanFacts(PupilLimits.NONE, Set.of(Adaptation.values()));
        Printed printed = printer.onOneSide(facts("Mia", LONG, longest(), "Comes to Priya when upset.", known));
        String text = textOf("ways", printed);
        assertThat(printed.pages()).isEqualTo(1);
        assertThat(text).doesNotContainIgnoringCase("autis");
        assertThat(longest())
                .allSatisfy(strategy -> assertThat(text)
                        .contains(PlanWords.waysFor(strategy, Set.of(Adaptation.values()))
                                .getFirst()
                                .substring(0, 20)));
        assertThat(commonSize(printed)).isGreaterThanOrEqualTo(7.5f);
    }

    @Test
    void a_word_without_an_end_is_one_side() throws IOException {
        Printed printed = printer.onOneSide(facts("W".repeat(80), "W".repeat(160), longest(), "W".repeat(300)));
        assertThat(textOf("endless", printed)).contains("WWW");
        assertThat(printed.pages()).isEqualTo(1);
    }

    @Test
    void what_a_person_typed_is_never_read_as_a_tag() throws IOException {
        Facts facts = facts(HOSTILE, HOSTILE, ordinary(4), HOSTILE + "&amp;\u0000");
        assertThat(textOf("hostile", printer.onOneSide(facts))).contains(HOSTILE);
        assertThat(writer.write(facts, new SheetWriter.Room(5, 5, 1)).toString())
                .doesNotContain("<img")
                .contains("&lt;img src=x onerror=alert(1)&gt;")
                .contains("&amp;amp;");
    }

    @Test
    void a_reader_program_is_told_title_and_language() throws IOException {
        Printed printed = printer.onOneSide(facts("Mia", "Priya Osei", ordinary(2), "Settles."));
        try (PDDocument pdf = Loader.loadPDF(printed.pdf())) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Plan for Mia");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }

    private List<Strategy> ordinary(int count) {
        return atSchool().stream().limit(count).toList();
    }

    private List<Strategy> longest() {
        return atSchool().stream()
                .sorted(Comparator.comparingInt(OneSideTest::length).reversed())
                .limit(5)
                .toList();
    }

    private List<Strategy> atSchool() {
        return catalogue.strategies().stream()
                .filter(strategy -> !strategy.isHome())
                .toList();
    }

    private static int length(Strategy strategy) {
        return (strategy.steps() + strategy.say() + strategy.stopIf()).length();
    }

    private Facts facts(String name, String adult, List<Strategy> chosen, String text) {
        return facts(name, adult, chosen, text, PlanFacts.NONE);
    }

    private Facts facts(String name, String adult, List<Strategy> chosen, String text, PlanFacts context) {
        Answers answers = new Answers(Map.of("B01", Response.RARELY, "B02", Response.NOT_YET, "T01", Response.OFTEN));
        FoundRecord found = new FoundRecord(
                new FindingId(1),
                new AssessmentId(1),
                new PupilId(1),
                new StaffId(1),
                AssessmentKind.LEAD,
                DAY.atStartOfDay(TestClock.ZONE).toInstant(),
                AgeBand.KS1,
                answers,
                Map.of(),
                Circumstances.UNKNOWN,
                new InterruptionRules(catalogue.instrument(), catalogue.references())
                        .find(answers, AgeBand.KS1, Circumstances.UNKNOWN),
                false,
                null,
                null,
                List.of(),
                List.of());
        List<PlannedStrategy> planned = new java.util.ArrayList<>(chosen.stream()
                .map(strategy -> new PlannedStrategy(strategy, false))
                .toList());
        catalogue.strategies().stream()
                .filter(Strategy::isHome)
                .findFirst()
                .ifPresent(home -> planned.add(new PlannedStrategy(home, true)));
        PlanRecord plan = new PlanRecord(
                new PlanId(1),
                new PupilId(1),
                PlanState.ADOPTED,
                found,
                new StaffId(1),
                PlanTerms.usual(List.of("being")),
                PlanDates.from(SchoolCalendar.usual(), DAY, 13),
                planned,
                List.of(),
                List.of(
                        new PlanTarget("B01", Response.RARELY, Response.SOMETIMES, adult),
                        new PlanTarget("B02", Response.NOT_YET, Response.SOMETIMES, adult),
                        new PlanTarget("B13", Response.NOT_YET, Response.RARELY, adult)),
                new Agreements(text, Likelihood.EVEN, text),
                new StaffId(1),
                found.madeAt(),
                null);
        PupilSummary mia = new PupilSummary(
                new PupilId(1), "7KQ2MX", name, "Hartley", "2", "Oak", LocalDate.of(2019, 10, 3), null);
        return new Facts(plan, mia, adult, null, context, adult, DAY);
    }

    /** The size of most letters, in points. */
    private static float commonSize(Printed printed) throws IOException {
        Map<Float, Integer> letters = new java.util.HashMap<>();
        try (PDDocument pdf = Loader.loadPDF(printed.pdf())) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(org.apache.pdfbox.text.TextPosition text) {
                    letters.merge(text.getFontSizeInPt(), 1, Integer::sum);
                }
            }.getText(pdf);
        }
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    private static String textOf(String name, Printed printed) throws IOException {
        Files.createDirectories(Path.of("target/paper"));
        Files.write(Path.of("target/paper/" + name + ".pdf"), printed.pdf());
        try (PDDocument pdf = Loader.loadPDF(printed.pdf())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(printed.pages());
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
