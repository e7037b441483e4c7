package org.attune.quality.ui;

import java.util.Locale;
import org.attune.method.agreement.Estimate;
import org.attune.method.statistics.Interval;
import org.jspecify.annotations.Nullable;

/** How figures read here: shares as whole percents, coefficients with two places. */
final class Numbers {

    private static final String NONE = "–";

    private Numbers() {}

    static String percent(double share) {
        return Math.round(100 * share) + "%";
    }

    static String percents(Interval interval) {
        return percent(interval.low()) + " to " + percent(interval.high());
    }

    static String value(@Nullable Estimate estimate) {
        return estimate == null || estimate.value().isEmpty()
                ? NONE
                : two(estimate.value().getAsDouble());
    }

    static String range(@Nullable Estimate estimate) {
        return estimate == null ? NONE : estimate.interval().map(Numbers::range).orElse(NONE);
    }

    static String range(Interval interval) {
        return "%s to %s".formatted(two(interval.low()), two(interval.high()));
    }

    static String points(double points) {
        return text("%.1f", points);
    }

    static String points(Interval interval) {
        return "%s to %s".formatted(points(interval.low()), points(interval.high()));
    }

    static String three(double value) {
        return text("%.3f", value);
    }

    static String two(double value) {
        return text("%.2f", value);
    }

    /** With a real minus. */
    private static String text(String format, double value) {
        return String.format(Locale.ROOT, format, value).replace('-', '−');
    }
}
