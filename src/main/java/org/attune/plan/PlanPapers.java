package org.attune.plan;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.attune.access.NoSuchRecord;
import org.attune.access.Rule;
import org.attune.context.ContextFacts;
import org.attune.context.Contexts;
import org.attune.context.Fact;
import org.attune.context.Part;
import org.attune.library.Library;
import org.attune.library.SchoolLibrary;
import org.attune.method.planning.Strategy;
import org.attune.paper.PaperDocument;
import org.attune.paper.PaperPrinter;
import org.attune.paper.PaperStyle;
import org.attune.plan.HomeStanding.Door;
import org.attune.plan.PlanPage.Facts;
import org.attune.roll.Schools;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The two small papers of an adopted plan: a page for home, and a slip for whoever covers. Each look is audited. */
@Service
@Transactional(readOnly = true)
public class PlanPapers {

    /** Tried in this order: text size in points, and how much of what could be left out. */
    private static final List<Size> USUAL = sizes("13", "12.5", "12", "11.5", "11", "10.5", "10", "9", "8", "7");

    private static final List<Size> LARGE = List.of(
            new Size("18", 5, 0),
            new Size("17", 5, 0),
            new Size("16", 5, 0),
            new Size("16", 3, 0),
            new Size("16", 2, 0));

    private static final List<Size> SLIP = List.of(
            new Size("10.5", 3, 3),
            new Size("10", 3, 3),
            new Size("10", 2, 2),
            new Size("9.5", 2, 2),
            new Size("9", 2, 2),
            new Size("8.5", 1, 2),
            new Size("8", 1, 1),
            new Size("7", 1, 1),
            new Size("7", 0, 0),
            new Size("6", 0, 0),
            new Size("5", 0, 0));

    private final Plans plans;
    private final PlanSheets sheets;
    private final HomeAnswers home;
    private final ContextFacts facts;
    private final Contexts contexts;
    private final Library library;
    private final Schools schools;
    private final HomePaperWriter homeWriter;
    private final SlipWriter slipWriter;
    private final SlipTimes slipTimes;
    private final PlanWords words;
    private final PaperPrinter printer;
    private final String homeStyle = PaperStyle.read("home.css");
    private final String slipStyle = PaperStyle.read("slip.css");

    PlanPapers(
            Plans plans,
            PlanSheets sheets,
            HomeAnswers home,
            ContextFacts facts,
            Contexts contexts,
            Library library,
            Schools schools,
            HomePaperWriter homeWriter,
            SlipWriter slipWriter,
            SlipTimes slipTimes,
            PlanWords words,
            PaperPrinter printer) {
        this.plans = plans;
        this.sheets = sheets;
        this.home = home;
        this.facts = facts;
        this.contexts = contexts;
        this.library = library;
        this.schools = schools;
        this.homeWriter = homeWriter;
        this.slipWriter = slipWriter;
        this.slipTimes = slipTimes;
        this.words = words;
        this.printer = printer;
    }

    /**
     * On one side of A4; in large print where someone who may have papers reads that, then on as many sides as it needs.
     *
     * @throws NoSuchRecord when there is none that this person may see, or none that may go home
     */
    @PreAuthorize(Rule.WORKS_WITH_PUPILS)
    public PrintedPlan home(PlanId id) {
        HomeStanding standing = home.of(id);
        if (standing.door() != Door.OPEN) {
            throw new NoSuchRecord("page for home");
        }
        HomePaper paper = paper(sheets.of(plans.get(id)), standing);
        boolean large = facts.paperFormats(paper.facts().plan().pupil()).contains(ContextFacts.LARGE_PRINT);
        List<PaperDocument> tries = (large ? LARGE : USUAL)
                .stream().map(size -> document(paper, size)).toList();
        return new PrintedPlan(
                paper.facts().pupil().code(), large ? printer.printOnFewest(tries) : printer.printOnOneSide(tries));
    }

    /**
     * On one side of A5, which is half of an A4 sheet.
     *
     * @throws NoSuchRecord when there is none that this person may see, or the plan is not current
     */
    @PreAuthorize(Rule.SEES_PUPILS)
    public PrintedPlan slip(PlanId id) {
        Facts sheet = sheets.of(plans.get(id));
        if (sheet.plan().state() != PlanState.ADOPTED) {
            throw new NoSuchRecord("slip");
        }
        List<String> helps = contexts.of(sheet.plan().pupil()).of(Part.HELPS).stream()
                .map(Fact::note)
                .filter(Objects::nonNull)
                .toList();
        Map<String, LocalTime> times = slipTimes.today(id);
        String title = words.say("slip.document", sheet.pupil().firstName());
        return new PrintedPlan(
                sheet.pupil().code(),
                printer.printOnOneSide(SLIP.stream()
                        .map(size -> new PaperDocument(
                                title,
                                "en-GB",
                                PaperStyle.sized(size.points(), slipStyle),
                                slipWriter.write(sheet, helps, times, size.steps(), size.helps())))
                        .toList()));
    }

    private HomePaper paper(Facts sheet, HomeStanding standing) {
        SchoolLibrary today = library.mine();
        String name = sheet.pupil().firstName();
        List<String> atSchool = sheet.plan().strategies().stream()
                .filter(planned -> !planned.home())
                .map(planned -> PlanWords.named(family(planned.strategy(), today), name))
                .toList();
        boolean wanted = standing.answer() != HomeAnswer.NOT_NOW;
        return new HomePaper(
                sheet,
                schools.myName(),
                atSchool,
                wanted ? standing.offer() : null,
                standing.answer() == HomeAnswer.AGREED);
    }

    /** Plans made before there were words for families use those of today; where there are none, why we do it. */
    private static String family(Strategy strategy, SchoolLibrary today) {
        return Stream.concat(
                        Stream.of(strategy.family()), today.strategy(strategy.code()).map(Strategy::family).stream())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(strategy.why());
    }

    private PaperDocument document(HomePaper paper, Size size) {
        String title = words.say("homepage.document");
        return new PaperDocument(
                title, "en-GB", PaperStyle.sized(size.points(), homeStyle), homeWriter.write(paper, size.steps()));
    }

    private static List<Size> sizes(String... points) {
        return Stream.of(points).map(each -> new Size(each, 5, 0)).toList();
    }

    /** Text size in points, steps, and how many lines of what helps. */
    private record Size(String points, int steps, int helps) {}
}
