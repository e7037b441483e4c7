package org.attune.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.attune.paper.PaperDocument;
import org.attune.paper.PaperPrinter;
import org.attune.paper.Printed;
import org.attune.plan.PlanPage.Facts;
import org.springframework.stereotype.Component;

/** Puts the page of a plan on one side of A4, whatever it holds. */
@Component
class SheetPrinter {

    /** Tried in this order: whole, as large as it goes, down to 10 points; then rather fewer steps than small print. */
    private static final List<Size> SIZES = List.of(
            new Size("11.5", 5, 2, 2),
            new Size("11", 5, 2, 2),
            new Size("10.5", 5, 2, 1),
            new Size("10", 5, 2, 1),
            new Size("10", 4, 2, 1),
            new Size("10", 3, 2, 1),
            new Size("9.5", 3, 2, 1),
            new Size("9.5", 2, 1, 1),
            new Size("9.5", 1, 1, 1),
            new Size("9", 1, 1, 1),
            new Size("8.5", 1, 1, 0),
            new Size("8.5", 0, 1, 0),
            new Size("7.5", 0, 1, 0),
            new Size("6.5", 0, 1, 0),
            new Size("6.5", 0, 0, 0));

    private final SheetWriter writer;
    private final PlanWords words;
    private final PaperPrinter printer;
    private final String style = css();

    SheetPrinter(SheetWriter writer, PlanWords words, PaperPrinter printer) {
        this.writer = writer;
        this.words = words;
        this.printer = printer;
    }

    Printed onOneSide(Facts facts) {
        return printer.printOnOneSide(
                SIZES.stream().map(size -> document(facts, size)).toList());
    }

    private PaperDocument document(Facts facts, Size size) {
        String title = words.say("page.document", facts.pupil().firstName());
        String css = "html { font-size: " + size.points() + "pt; }\n" + style;
        return new PaperDocument(
                title,
                "en-GB",
                css,
                writer.write(facts, new SheetWriter.Room(size.steps(), size.ways(), size.cares())));
    }

    private static String css() {
        try (InputStream file = SheetPrinter.class.getResourceAsStream("/paper/plan.css")) {
            if (file == null) {
                throw new IllegalStateException("The style of the page is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Text size in points, and what there is room for of each strategy. */
    private record Size(String points, int steps, int ways, int cares) {}
}
