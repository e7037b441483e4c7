package org.attune.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.logging.Level;
import org.springframework.stereotype.Component;

/**
 * Prints documents as tagged PDF with selectable text, in Liberation Sans: every name of Europe prints, on any machine. Nothing is
 * fetched, neither from the network nor from the disk.
 */
@Component
public class PaperPrinter {

    /** The family that a document’s css names. */
    public static final String FONT = "Liberation Sans";

    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    PaperPrinter() {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    public Printed print(PaperDocument document) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder(document).toStream(pdf).buildPdfRenderer()) {
            renderer.layout();
            int pages = pages(renderer);
            renderer.createPDF();
            return new Printed(pdf.toByteArray(), pages);
        } catch (IOException e) {
            throw new UncheckedIOException("A document could not be printed", e);
        }
    }

    /**
     * The first of these that fits on one side of paper.
     *
     * @param sizes the same content, ever smaller
     * @throws IllegalStateException where even the last one does not fit
     */
    public Printed printOnOneSide(Collection<PaperDocument> sizes) {
        return sizes.stream()
                .filter(size -> pages(size) == 1)
                .findFirst()
                .map(this::print)
                .orElseThrow(() -> new IllegalStateException("No size fits one side"));
    }

    /**
     * The first of these that fits on one side of paper; where none does, the last on as many sides as it needs.
     *
     * @param sizes the same content, ever less of it
     */
    public Printed printOnFewest(List<PaperDocument> sizes) {
        return print(sizes.stream().filter(size -> pages(size) == 1).findFirst().orElseGet(sizes::getLast));
    }

    private static int pages(PaperDocument document) {
        try (PdfBoxRenderer renderer =
                builder(document).toStream(new ByteArrayOutputStream()).buildPdfRenderer()) {
            renderer.layout();
            return pages(renderer);
        }
    }

    private static int pages(PdfBoxRenderer renderer) {
        return renderer.getRootBox().getLayer().getPages().size();
    }

    private static PdfRendererBuilder builder(PaperDocument document) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.useExternalResourceAccessControl(
                (uri, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (uri, kind) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        font(builder, "Regular", NORMAL, FontStyle.NORMAL);
        font(builder, "Italic", NORMAL, FontStyle.ITALIC);
        font(builder, "Bold", BOLD, FontStyle.NORMAL);
        font(builder, "BoldItalic", BOLD, FontStyle.ITALIC);
        builder.useUnicodeLineBreaker(new WordBreaker());
        builder.withProducer("Attune");
        builder.withHtmlContent(document.html(), null);
        return builder;
    }

    private static void font(PdfRendererBuilder builder, String face, int weight, FontStyle style) {
        builder.useFont(() -> open("/liberation/LiberationSans-" + face + ".ttf"), FONT, weight, style, true);
    }

    private static InputStream open(String file) {
        InputStream found = PaperPrinter.class.getResourceAsStream(file);
        if (found == null) {
            throw new IllegalStateException("The fonts are missing: " + file);
        }
        return found;
    }
}
