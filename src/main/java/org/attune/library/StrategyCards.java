package org.attune.library;

import java.util.List;
import org.attune.access.NoSuchRecord;
import org.attune.access.Rule;
import org.attune.paper.PaperDocument;
import org.attune.paper.PaperPrinter;
import org.attune.paper.PaperStyle;
import org.attune.paper.Printed;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** A strategy on one side of A5, to keep in a pocket; a very long one goes on to the back. It names no pupil. */
@Service
@PreAuthorize(Rule.SEES_PUPILS)
public class StrategyCards {

    private static final List<String> SIZES = List.of("11.5", "11", "10.5", "10", "9.5", "9", "8.5", "8", "7.5", "7");

    private final Library library;
    private final CardWriter writer;
    private final StrategyWords words;
    private final PaperPrinter printer;
    private final String style = PaperStyle.read("card.css");

    StrategyCards(Library library, CardWriter writer, StrategyWords words, PaperPrinter printer) {
        this.library = library;
        this.writer = writer;
        this.words = words;
        this.printer = printer;
    }

    /** @throws NoSuchRecord where the school has no such strategy */
    public Printed print(String code) {
        LibraryEntry entry = library.get(code);
        String title = words.say("card.document", entry.strategy().title());
        return printer.printOnFewest(SIZES.stream()
                .map(size -> new PaperDocument(title, "en-GB", PaperStyle.sized(size, style), writer.write(entry)))
                .toList());
    }
}
