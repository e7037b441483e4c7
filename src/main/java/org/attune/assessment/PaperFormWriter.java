package org.attune.assessment;

import static org.attune.paper.Markup.classed;
import static org.attune.paper.Markup.of;
import static org.attune.paper.Markup.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attune.catalogue.Catalogue;
import org.attune.method.instrument.AgeBand;
import org.attune.method.instrument.Cluster;
import org.attune.method.instrument.Descriptors;
import org.attune.method.instrument.Instrument;
import org.attune.method.instrument.Item;
import org.attune.method.instrument.Response;
import org.attune.method.instrument.Strand;
import org.attune.paper.Markup;
import org.attune.paper.PaperDocument;
import org.attune.paper.PaperPrinter;
import org.attune.paper.Printed;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the form that is ticked by hand: each question with what it looks like at that age, and seven boxes. Black on white. */
@Component
class PaperFormWriter {

    private final Instrument instrument;
    private final PaperPrinter printer;
    private final MessageSource messages;
    private final String style = css();

    PaperFormWriter(Catalogue catalogue, PaperPrinter printer, MessageSource messages) {
        this.instrument = catalogue.instrument();
        this.printer = printer;
        this.messages = messages;
    }

    /** @param code of the pupil; null for a blank form */
    Printed print(AgeBand band, @Nullable String code) {
        return printer.print(new PaperDocument(say("document"), "en-GB", style + footer(band, code), body(band, code)));
    }

    private Markup body(AgeBand band, @Nullable String code) {
        List<Markup> parts = new ArrayList<>(List.of(head(band, code), how()));
        instrument.strands().forEach(strand -> parts.add(strand(strand, band)));
        parts.add(end());
        return of("div", parts);
    }

    private Markup head(AgeBand band, @Nullable String code) {
        Markup pupil = code == null ? blank("code-line") : classed("b", "code", code);
        return classed(
                "div",
                "head",
                classed("p", "about", say("about", years(band))),
                of("h1", say("title")),
                of(
                        "table",
                        Map.of("class", "facts"),
                        List.of(
                                row(line("pupil", pupil), line("seen-on", blank(""))),
                                row(line("observer", blank("")), line("told", blank(""))))));
    }

    private Markup how() {
        return classed(
                "div",
                "how",
                of("p", say("how")),
                of(
                        "p",
                        of("b", say("not-seen.word")),
                        text(" " + say("not-seen")),
                        text(" "),
                        of("b", say("not-apply.word")),
                        text(" " + say("not-apply"))),
                classed("p", "safety", messages.getMessage("ui.safety", null, Locale.UK)));
    }

    private Markup strand(Strand strand, AgeBand band) {
        List<Markup> parts = new ArrayList<>();
        parts.add(of("h2", strand.name()));
        strand.clusters().forEach(cluster -> parts.add(cluster(cluster, band)));
        return classed("div", "strand", parts.toArray(Markup[]::new));
    }

    private Markup cluster(Cluster cluster, AgeBand band) {
        List<Markup> heads = new ArrayList<>();
        heads.add(of("th", Map.of("class", "what"), List.of(text(cluster.name()))));
        for (Response response : Response.values()) {
            heads.add(of(
                    "th",
                    Map.of("class", "box"),
                    List.of(text(instrument.scale().word(response)))));
        }
        List<Markup> rows = instrument.itemsOf(cluster).stream()
                .map(item -> item(item, band))
                .toList();
        return of("table", Map.of("class", "cluster"), List.of(of("thead", of("tr", heads)), of("tbody", rows)));
    }

    private Markup item(Item item, AgeBand band) {
        Descriptors looks = item.descriptors(band);
        List<Markup> cells = new ArrayList<>();
        cells.add(classed(
                "td",
                "what",
                of("p", classed("span", "code", item.code()), text(" "), of("b", item.statement())),
                classed("p", "looks", of("b", say("not-yet")), text(" " + looks.notYet())),
                classed("p", "looks", of("b", say("always")), text(" " + looks.nearlyAlways()))));
        Arrays.stream(Response.values())
                .map(response -> classed("td", "box", classed("div", "tick", mark(response))))
                .forEach(cells::add);
        return of("tr", cells);
    }

    private Markup end() {
        List<Markup> reasons = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            reasons.add(classed("div", "reason", ""));
        }
        return classed(
                "div",
                "end",
                of("h2", say("reasons")),
                of("div", reasons),
                of("p", say("typed")),
                classed("p", "soft", say("then")));
    }

    private Markup line(String key, Markup value) {
        return of("td", classed("span", "label", say(key)), text(" "), value);
    }

    private static Markup row(Markup... cells) {
        return of("tr", cells);
    }

    private static Markup blank(String classes) {
        return classed("span", ("line " + classes).strip(), " ");
    }

    /** The key that types it. */
    private static String mark(Response response) {
        return switch (response) {
            case NOT_SEEN -> "N";
            case NOT_APPLICABLE -> "A";
            default -> response.code();
        };
    }

    private String footer(AgeBand band, @Nullable String code) {
        String what = say("foot", code == null ? "–" : code, years(band), instrument.id());
        String font = "; font-family: 'Liberation Sans'; font-size: 8pt; } ";
        return "@page { @bottom-left { content: \"" + what.replace("\"", "") + "\"" + font
                + "@bottom-right { content: \"" + say("side") + " \" counter(page) \" " + say("of")
                + " \" counter(pages)" + font + "}\n";
    }

    private String years(AgeBand band) {
        return messages.getMessage("score.years." + band.name(), null, Locale.UK);
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage("paper.form." + key, arguments, Locale.UK);
    }

    private static String css() {
        try (InputStream file = PaperFormWriter.class.getResourceAsStream("/paper/form.css")) {
            if (file == null) {
                throw new IllegalStateException("The style of the form is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
