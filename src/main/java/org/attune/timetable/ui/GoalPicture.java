package org.attune.timetable.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.attune.timetable.GoalRating;

/**
 * A small line of ratings over time, 0 at the bottom and 10 at the top. The colours lie in timetable.css.
 *
 * @param title what it is, read out
 * @param description the same in words
 */
record GoalPicture(String title, String description) {

    private static final double WIDTH = 300;
    private static final double HEIGHT = 60;

    /** @param ratings of one target, the oldest first; at least one */
    String svg(List<GoalRating> ratings) {
        LocalDate first = ratings.getFirst().on();
        long days = Math.max(1, ChronoUnit.DAYS.between(first, ratings.getLast().on()));
        String line = ratings.stream()
                .map(one -> number(x(one, first, days)) + "," + number(y(one)))
                .collect(Collectors.joining(" "));
        String dots = ratings.stream()
                .map(one -> "<circle cx='%s' cy='%s' r='4'/>".formatted(number(x(one, first, days)), number(y(one))))
                .collect(Collectors.joining());
        return "<svg viewBox='-8 -8 316 76' role='img' xmlns='http://www.w3.org/2000/svg'><title>%s</title><desc>%s</desc>"
                        .formatted(escape(title), escape(description))
                + "<path class='edge' d='M0 0H300M0 30H300M0 60H300'/>"
                + "<polyline class='line' points='%s'/><g class='dots'>%s</g></svg>".formatted(line, dots);
    }

    private static double x(GoalRating one, LocalDate first, long days) {
        return WIDTH * ChronoUnit.DAYS.between(first, one.on()) / days;
    }

    private static double y(GoalRating one) {
        return HEIGHT - HEIGHT * one.rating() / GoalRating.HIGHEST;
    }

    private static String number(double pixels) {
        return String.format(Locale.ROOT, "%.1f", pixels);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
