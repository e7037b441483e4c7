package org.attune.profile.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.attune.assessment.SeenRow;
import org.attune.catalogue.Catalogue;
import org.attune.method.cohort.Sighting;
import org.attune.method.instrument.Strand;
import org.attune.profile.ProfileWords;
import org.attune.ui.Formats;

/** A line a strand over the days of the results, each with its own mark; the dotted line is what we expect. The colours lie in profile.css. */
final class OverTimePicture extends Div {

    private static final long serialVersionUID = 1L;

    private static final double LEFT = 34;
    private static final double RIGHT = 540;
    private static final double TOP = 12;
    private static final double BOTTOM = 230;
    private static final double NAME = 15;
    private static final double MOST = 100;
    private static final int COLOURS = 3;

    OverTimePicture(List<SeenRow> rows, Catalogue catalogue, ProfileWords words) {
        addClassName("over-time");
        LocalDate first = rows.getFirst().on();
        long days = Math.max(1, ChronoUnit.DAYS.between(first, rows.getLast().on()));
        StringBuilder svg = new StringBuilder(
                        "<svg viewBox='0 0 640 262' role='img' xmlns='http://www.w3.org/2000/svg'><title>")
                .append(words.say("over.scores"))
                .append("</title><desc>")
                .append(words.say("over.label"))
                .append("</desc>");
        for (int points = 0; points <= MOST; points += 25) {
            svg.append("<path class='grid' d='M%s %sH%s'/><text x='2' y='%s'>%d</text>"
                    .formatted(number(LEFT), number(y(points)), number(RIGHT), number(y(points) + 4), points));
        }
        List<Strand> strands = catalogue.instrument().strands();
        Stretch.expected(rows, catalogue.instrument(), catalogue.references())
                .ifPresent(expected -> expected(svg, expected, words));
        List<Name> names = new ArrayList<>();
        for (int s = 0; s < strands.size(); s++) {
            svg.append(strand(strands.get(s), s % COLOURS, rows, first, days, names));
        }
        names(svg, names);
        svg.append("<text x='%s' y='254'>%s</text><text x='%s' y='254' text-anchor='end'>%s</text></svg>"
                .formatted(
                        number(LEFT),
                        Formats.date(first),
                        number(RIGHT),
                        rows.size() > 1 ? Formats.date(rows.getLast().on()) : ""));
        add(new Html("<div>" + svg + "</div>"));
    }

    private static void expected(StringBuilder svg, int expected, ProfileWords words) {
        svg.append("<path class='expected' d='M%s %sH%s'/><text x='%s' y='%s'>%s</text>"
                .formatted(
                        number(LEFT),
                        number(y(expected)),
                        number(RIGHT),
                        number(LEFT + 4),
                        number(y(expected) - 5),
                        words.say("over.expected")));
    }

    /** A line for each stretch: none joins results that may not be compared. */
    private static String strand(
            Strand strand, int colour, List<SeenRow> rows, LocalDate first, long days, List<Name> names) {
        StringBuilder lines = new StringBuilder();
        StringBuilder marks = new StringBuilder();
        Name name = null;
        for (Stretch stretch : Stretch.of(rows)) {
            StringBuilder points = new StringBuilder();
            for (SeenRow row : stretch.rows()) {
                Sighting.Line line = row.sighting().strands().get(strand.code());
                if (line == null || !line.isScored()) {
                    continue;
                }
                double x = LEFT + (RIGHT - LEFT) * ChronoUnit.DAYS.between(first, row.on()) / days;
                double y = y(line.score());
                points.append(number(x)).append(',').append(number(y)).append(' ');
                marks.append(mark(colour, x, y));
                name = new Name(strand.name(), colour, x + 10, y + 4);
            }
            lines.append("<polyline class='s%d' points='%s'/>"
                    .formatted(colour, points.toString().strip()));
        }
        if (name != null) {
            names.add(name);
        }
        return lines.toString() + marks;
    }

    /** Beside the last mark of each line, and never over one another. */
    private static void names(StringBuilder svg, List<Name> names) {
        double free = 0;
        for (Name name : names.stream().sorted(Comparator.comparing(Name::y)).toList()) {
            double y = Math.max(name.y(), free);
            svg.append("<text class='s%d' x='%s' y='%s'>%s</text>"
                    .formatted(name.colour(), number(name.x()), number(y), name.text()));
            free = y + NAME;
        }
    }

    /** A round, a square and a corner: the lines are told apart without colour. */
    private static String mark(int colour, double x, double y) {
        String shape = switch (colour) {
            case 0 -> "M%1$s %2$sm-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0";
            case 1 -> "M%1$s %2$sm-5 -5h10v10h-10z";
            default -> "M%1$s %2$sm0 -6l6 11h-12z";
        };
        return "<path class='s%d' d='%s'/>".formatted(colour, shape.formatted(number(x), number(y)));
    }

    private static double y(double points) {
        return BOTTOM - points * (BOTTOM - TOP) / MOST;
    }

    private static String number(double pixels) {
        return String.format(Locale.ROOT, "%.1f", pixels);
    }

    private record Name(String text, int colour, double x, double y) {}
}
