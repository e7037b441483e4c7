package org.attune.cycle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.attune.access.NoSuchRecord;
import org.attune.access.Rule;
import org.attune.paper.PaperDocument;
import org.attune.paper.PaperPrinter;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** A confirmed review on one side of A4. */
@Service
@PreAuthorize(Rule.SEES_PUPILS)
public class ReviewPapers {

    private final ReviewPages pages;
    private final ReviewPaperWriter writer;
    private final PaperPrinter printer;
    private final String style = css();

    ReviewPapers(ReviewPages pages, ReviewPaperWriter writer, PaperPrinter printer) {
        this.pages = pages;
        this.writer = writer;
        this.printer = printer;
    }

    /** @throws NoSuchRecord when there is none that is confirmed and that this person may see */
    public PrintedReview print(CycleId cycle) {
        ReviewPage page = pages.get(cycle);
        if (!page.review().isConfirmed()) {
            throw new NoSuchRecord("review");
        }
        return new PrintedReview(
                page.pupil().code(),
                printer.printOnOneSide(Stream.of("11.5", "10.5", "9.5", "8.5", "7.5", "6.5")
                        .map(points -> new PaperDocument(
                                writer.title(page),
                                "en-GB",
                                "html { font-size: " + points + "pt; }\n" + style,
                                writer.write(page)))
                        .toList()));
    }

    private static String css() {
        try (InputStream file = ReviewPapers.class.getResourceAsStream("/paper/review.css")) {
            if (file == null) {
                throw new IllegalStateException("The style of the page is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
