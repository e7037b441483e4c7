package org.attune.assessment.ui;

import java.util.Locale;
import java.util.OptionalInt;

/**
 * One strand, drawn: the score as a dot, its range of error as a bar, what is expected as a dotted line. Plain attributes, so that
 * screen, paper and PDF show the same picture.
 *
 * @param title what it is, read out
 * @param description the same in words
 * @param colour of dot and bar; statuses have one each, no red
 */
record StrandPicture(String title, String description, String colour) {

    private static final double WIDTH = 420;
    private static final double MOST = 100;

    /** The line alone, where there is no score. */
    String svg(OptionalInt expectation) {
        return picture("", expectation);
    }

    /** All figures in points, 0–100; without an expectation no line is drawn. */
    String svg(double score, double low, double high, OptionalInt expectation) {
        String bar = "<rect x='%s' y='12' width='%s' height='16' rx='8' fill='%s' opacity='.28'/>"
                .formatted(number(x(low)), number(x(high) - x(low)), colour);
        String dot = "<circle cx='%s' cy='20' r='8' fill='%s'/>".formatted(number(x(score)), colour);
        return picture(bar + dot, expectation);
    }

    private String picture(String score, OptionalInt expectation) {
        String line = expectation.isEmpty()
                ? ""
                : "<path d='M%s 6v28' stroke='#1c2733' stroke-width='2' stroke-dasharray='3 3'/>"
                        .formatted(number(x(expectation.getAsInt())));
        return "<svg viewBox='-10 0 440 40' role='img' xmlns='http://www.w3.org/2000/svg'><title>%s</title><desc>%s</desc>"
                        .formatted(escape(title), escape(description))
                + "<rect x='0' y='17' width='420' height='6' rx='3' fill='#ebe8e0'/>"
                + score
                + line
                + "</svg>";
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
