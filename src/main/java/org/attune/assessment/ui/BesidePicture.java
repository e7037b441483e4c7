package org.attune.assessment.ui;

import java.util.Locale;
import java.util.Optional;
import org.attune.method.agreement.StrandPair;
import org.attune.method.scoring.Measure;
import org.attune.method.scoring.StrandScore;

/**
 * One strand of two adults, drawn: two tracks, the first with a dot, the second with a diamond; what is expected as a dotted line through
 * both. Never one mark for the two. The colours lie in two-adults.css.
 *
 * @param title what it is, read out
 * @param description the same in words
 */
record BesidePicture(String title, String description) {

    private static final double WIDTH = 420;
    private static final double MOST = 100;
    private static final int FIRST = 20;
    private static final int SECOND = 56;

    /** @param line whether what is expected is drawn */
    String svg(StrandPair pair, boolean line) {
        return "<svg viewBox='-10 0 440 76' role='img' xmlns='http://www.w3.org/2000/svg'><title>%s</title><desc>%s</desc>"
                        .formatted(escape(title), escape(description))
                + track(FIRST)
                + track(SECOND)
                + row(pair.one(), "one", FIRST)
                + row(pair.other(), "two", SECOND)
                + (line
                        ? "<path class='expected' d='M%s 4v68'/>"
                                .formatted(number(x(pair.one().expectation())))
                        : "")
                + "</svg>";
    }

    private static String track(int y) {
        return "<rect class='track' x='0' y='%d' width='420' height='6' rx='3'/>".formatted(y - 3);
    }

    private static String row(StrandScore score, String adult, int y) {
        Optional<Measure> measure = score.measure();
        return measure.map(m -> {
                    double low = m.low().toDouble();
                    double high = m.high().toDouble();
                    String bar = "<rect class='range %s' x='%s' y='%d' width='%s' height='16' rx='8'/>"
                            .formatted(adult, number(x(low)), y - 8, number(x(high - low)));
                    return bar + mark(x(m.score().toDouble()), adult, y);
                })
                .orElse("");
    }

    private static String mark(double x, String adult, int y) {
        return adult.equals("one")
                ? "<circle class='one' cx='%s' cy='%d' r='8'/>".formatted(number(x), y)
                : "<path class='two' d='M%s %dl9 9-9 9-9-9z'/>".formatted(number(x), y - 9);
    }

    private static double x(double points) {
        return points * WIDTH / MOST;
    }

    private static String number(double pixels) {
        return String.format(Locale.ROOT, "%.1f", pixels);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
