package org.attune.method.instrument;

import java.util.Arrays;

/**
 * One answer: how often, in ordinary school life over the last 4 to 6 weeks. {@link #NOT_SEEN} and {@link #NOT_APPLICABLE} are no
 * numbers and never count as 0. Source: method.md, "The instrument".
 */
public enum Response {
    NOT_YET("0"),
    RARELY("1"),
    SOMETIMES("2"),
    OFTEN("3"),
    NEARLY_ALWAYS("4"),
    /** Nobody could see it. An item without an answer counts as not seen. */
    NOT_SEEN("NS"),
    /** Does not apply to this pupil; at most {@code Scorer.MOST_NOT_APPLICABLE} in a strand. */
    NOT_APPLICABLE("NA");

    private static final int POINTS_OF_A_STEP = 25;
    private static final Response[] ALL = values();

    private final String code;

    Response(String code) {
        this.code = code;
    }

    /** The response with this code: "0" to "4", "NS", "NA". Exactly so written. */
    public static Response of(String code) {
        return Arrays.stream(ALL)
                .filter(r -> r.code.equals(code))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("“" + code + "” is no response: it is 0, 1, 2, 3, 4, NS or NA"));
    }

    /** The response of a number from 0 (not yet) to 4 (nearly always). */
    public static Response ofNumber(int number) {
        if (number < 0 || number > NEARLY_ALWAYS.ordinal()) {
            throw new IllegalArgumentException("A numeric response is 0 to 4, not " + number);
        }
        return ALL[number];
    }

    public String code() {
        return code;
    }

    /** Whether it is one of the five words of frequency, that is: counts as answered. */
    public boolean isNumber() {
        return ordinal() <= NEARLY_ALWAYS.ordinal();
    }

    /**
     * The answer as a number, 0 to 4.
     *
     * @throws IllegalStateException for not seen and does not apply
     */
    public int number() {
        if (!isNumber()) {
            throw new IllegalStateException(code + " is no number");
        }
        return ordinal();
    }

    /** The answer on the scale of a strand score: 0, 25, 50, 75 or 100 points. Errors as for {@link #number()}. */
    public int points() {
        return POINTS_OF_A_STEP * number();
    }
}
