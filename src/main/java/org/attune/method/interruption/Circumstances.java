package org.attune.method.interruption;

import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * How the answers came about, as far as it is known.
 *
 * @param daysKnown days from the pupil’s first day at the school to the last answer, 0 or more
 * @param secondsFirstToLast from the first answer to the last, 0 or more
 */
public record Circumstances(OptionalInt daysKnown, OptionalLong secondsFirstToLast) {

    public static final Circumstances UNKNOWN = new Circumstances(OptionalInt.empty(), OptionalLong.empty());

    public Circumstances {
        if (daysKnown.orElse(0) < 0 || secondsFirstToLast.orElse(0) < 0) {
            throw new IllegalArgumentException("Days and seconds are 0 or more");
        }
    }

    public static Circumstances of(int daysKnown, long secondsFirstToLast) {
        return new Circumstances(OptionalInt.of(daysKnown), OptionalLong.of(secondsFirstToLast));
    }
}
