package org.attune.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalDouble;
import org.attune.method.statistics.Interval;

/** How coefficients are printed: four decimals, rounded half up; blank where there is none. */
final class Figures {

    private static final int DECIMALS = 4;

    /** First to so many, so that 0.12345, which no double can hold exactly, rounds up as written. */
    private static final int MEANT = 10;

    private Figures() {}

    static String text(OptionalDouble value) {
        return value.isPresent() ? text(value.getAsDouble()) : "";
    }

    static String low(Optional<Interval> interval) {
        return interval.map(found -> text(found.low())).orElse("");
    }

    static String high(Optional<Interval> interval) {
        return interval.map(found -> text(found.high())).orElse("");
    }

    private static String text(double value) {
        return BigDecimal.valueOf(value)
                .setScale(MEANT, RoundingMode.HALF_UP)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
