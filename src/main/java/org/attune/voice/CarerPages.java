package org.attune.voice;

import static org.attune.paper.Markup.classed;
import static org.attune.paper.Markup.of;
import static org.attune.paper.Markup.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.attune.access.NoSuchRecord;
import org.attune.access.PupilId;
import org.attune.access.Rule;
import org.attune.catalogue.VoiceSheet;
import org.attune.catalogue.VoiceSheets;
import org.attune.paper.Markup;
import org.attune.paper.PaperDocument;
import org.attune.paper.PaperPrinter;
import org.attune.roll.PupilSummary;
import org.attune.roll.Pupils;
import org.attune.roll.Schools;
import org.springframework.context.MessageSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The page on which a parent or carer writes, given out on paper: first name and code, no surname, no strand, no score. */
@Service
@PreAuthorize(Rule.WORKS_WITH_PUPILS)
public class CarerPages {

    private static final List<String> SIZES = List.of("11.5", "11", "10.5", "10", "9.5", "9", "8");

    private final VoiceSheets sheets;
    private final Pupils pupils;
    private final Schools schools;
    private final PaperPrinter printer;
    private final MessageSource messages;
    private final String style = css();

    CarerPages(VoiceSheets sheets, Pupils pupils, Schools schools, PaperPrinter printer, MessageSource messages) {
        this.sheets = sheets;
        this.pupils = pupils;
        this.schools = schools;
        this.printer = printer;
        this.messages = messages;
    }

    /**
     * On one side of A4; the look is audited.
     *
     * @throws NoSuchRecord when there is no pupil that this person may see
     */
    public PrintedPage print(PupilId id) {
        PupilSummary pupil = pupils.get(id);
        Markup body = body(pupil, schools.myName());
        List<PaperDocument> sizes = SIZES.stream()
                .map(size -> new PaperDocument(
                        say("document"), "en-GB", "html { font-size: " + size + "pt; }\n" + style, body))
                .toList();
        return new PrintedPage(pupil.code(), printer.printOnOneSide(sizes));
    }

    private Markup body(PupilSummary pupil, String school) {
        List<Markup> parts = new ArrayList<>();
        parts.add(classed("p", "soft", school));
        parts.add(of("h1", say("title", pupil.firstName())));
        parts.add(of("p", say("why", pupil.firstName())));
        parts.add(classed(
                "p", "language", text(say("language") + " " + say("which")), classed("span", "short line", " ")));
        sheets.carer().questions().forEach(question -> parts.add(question(question, pupil.firstName())));
        parts.add(classed(
                "p",
                "who",
                text(say("who")),
                classed("span", "line", " "),
                text(say("date")),
                classed("span", "short line", " ")));
        parts.add(classed("p", "safety", of("b", say("safety-first")), text(" " + say("safety"))));
        parts.add(classed("p", "soft", say("back", pupil.code())));
        return classed("div", "page", parts.toArray(Markup[]::new));
    }

    private static Markup question(VoiceSheet.Question question, String name) {
        Markup[] lines =
                Stream.generate(() -> classed("div", "write", " ")).limit(3).toArray(Markup[]::new);
        return classed(
                "div", "question", of("h2", question.ask().replace("{name}", name)), classed("div", "lines", lines));
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage("voice.page." + key, arguments, Locale.UK);
    }

    private static String css() {
        try (InputStream file = CarerPages.class.getResourceAsStream("/paper/carer.css")) {
            if (file == null) {
                throw new IllegalStateException("The style of the page is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
