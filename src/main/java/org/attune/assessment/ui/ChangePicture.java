package org.attune.assessment.ui;

import java.util.Locale;
import org.attune.method.change.StrandChange;
import org.attune.method.change.Verdict;

/**
 * A difference, drawn from no change in the middle: a bar to where it ends, on a field that shows how far answers move by themselves.
 * Only what leaves the field is reliable. The colours lie in change.css.
 *
 * @param title what it is, read out
 * @param description the same in words
 */
record ChangePicture(String title, String description) {

    private static final double WIDTH = 420;
    private static final double MOST = 100;
    private static final double MIDDLE = WIDTH / 2;

    /** For a strand with a verdict. */
    String svg(StrandChange strand, Verdict verdict) {
        double change = strand.change().orElseThrow().toDouble();
        double line = Math.min(MOST, strand.critical().orElseThrow().toDouble());
        double end = x(change);
        String field = "<rect class='chance' x='%s' y='6' width='%s' height='28' rx='6'/>"
                .formatted(number(x(-line)), number(x(line) - x(-line)));
        String bar = "<rect class='moved %s' x='%s' y='14' width='%s' height='12'/>"
                .formatted(kind(verdict), number(Math.min(MIDDLE, end)), number(Math.abs(end - MIDDLE)));
        String tip = "<circle class='moved %s' cx='%s' cy='20' r='6'/>".formatted(kind(verdict), number(end));
        return "<svg viewBox='-10 0 440 40' role='img' xmlns='http://www.w3.org/2000/svg'><title>%s</title><desc>%s</desc>"
                        .formatted(escape(title), escape(description))
                + "<rect class='track' x='0' y='17' width='420' height='6' rx='3'/>"
                + field
                + "<path class='zero' d='M210 2v36'/>"
                + bar
                + tip
                + "</svg>";
    }

    private static String kind(Verdict verdict) {
        return switch (verdict) {
            case IMPROVED -> "up";
            case NO_RELIABLE_CHANGE -> "same";
            case DECLINED -> "down";
        };
    }

    private static double x(double points) {
        return MIDDLE + points * MIDDLE / MOST;
    }

    private static String number(double pixels) {
        return String.format(Locale.ROOT, "%.1f", pixels);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
