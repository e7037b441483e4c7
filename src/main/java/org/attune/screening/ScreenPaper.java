package org.attune.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.attune.catalogue.Catalogue;
import org.attune.method.instrument.Instrument;
import org.attune.method.instrument.Item;
import org.attune.method.instrument.Response;
import org.attune.paper.Markup;
import org.attune.paper.PaperDocument;
import org.attune.paper.PaperPrinter;
import org.attune.paper.PaperStyle;
import org.attune.paper.Printed;
import org.attune.roll.OwnGroup;
import org.attune.roll.PupilSummary;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the grid that is filled in by hand: codes and no names, and who is who on a sheet of its own. Black on white. */
@Component
class ScreenPaper {

    private final Instrument instrument;
    private final PaperPrinter printer;
    private final MessageSource messages;
    private final String style = PaperStyle.read("screen.css");

    ScreenPaper(Catalogue catalogue, PaperPrinter printer, MessageSource messages) {
        this.instrument = catalogue.instrument();
        this.printer = printer;
        this.messages = messages;
    }

    Printed print(OwnGroup group, List<PupilSummary> pupils) {
        String title = say("title", group.name());
        Markup body = Markup.of(
                "div",
                Markup.of("h1", title),
                Markup.classed("p", "how", say("how")),
                Markup.classed("p", "how", scale()),
                Markup.of("table", Map.of("class", "grid"), List.of(head(), rows(pupils))),
                Markup.classed("p", "how", messages.getMessage("ui.safety", null, Locale.UK)),
                Markup.classed(
                        "div",
                        "key",
                        Markup.of("h1", say("key", group.name())),
                        Markup.of("p", say("apart")),
                        who(pupils)));
        return printer.print(new PaperDocument(title, "en-GB", style, body));
    }

    private String scale() {
        return instrument.scale().words().entrySet().stream()
                .filter(step -> step.getKey() != Response.NOT_APPLICABLE)
                .sorted(Map.Entry.comparingByKey())
                .map(step -> (step.getKey() == Response.NOT_SEEN
                                ? "N"
                                : step.getKey().code()) + " " + step.getValue())
                .collect(Collectors.joining("  ·  "));
    }

    private Markup head() {
        List<Markup> heads = new ArrayList<>(List.of(Markup.classed("th", "code", say("pupil"))));
        instrument.anchors().forEach(item -> heads.add(Markup.of("th", statement(item))));
        heads.add(Markup.classed("th", "worry", say("worry")));
        return Markup.of("thead", Markup.of("tr", heads));
    }

    private static Markup statement(Item item) {
        return Markup.classed("span", "asks", item.statement());
    }

    private Markup rows(List<PupilSummary> pupils) {
        List<Markup> rows = new ArrayList<>();
        for (int i = 0; i < pupils.size(); i++) {
            List<Markup> cells = new ArrayList<>(List.of(
                    Markup.classed("td", "code", (i + 1) + "  " + pupils.get(i).code())));
            for (int n = 0; n <= instrument.anchors().size(); n++) {
                cells.add(Markup.of("td", " "));
            }
            rows.add(Markup.of("tr", cells));
        }
        return Markup.of("tbody", rows);
    }

    private static Markup who(List<PupilSummary> pupils) {
        List<Markup> rows = new ArrayList<>();
        for (int i = 0; i < pupils.size(); i++) {
            PupilSummary pupil = pupils.get(i);
            rows.add(Markup.of(
                    "tr",
                    Markup.of("td", String.valueOf(i + 1)),
                    Markup.of("td", pupil.code()),
                    Markup.of("td", pupil.displayName())));
        }
        return Markup.of("table", Map.of("class", "who"), List.of(Markup.of("tbody", rows)));
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage("screen.paper." + key, arguments, Locale.UK);
    }
}
