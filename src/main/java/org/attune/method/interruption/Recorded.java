package org.attune.method.interruption;

import java.util.Arrays;
import java.util.Locale;

/**
 * What a school has on record for a pupil that may lie behind low answers. The code sets say which recorded need means which of these.
 * Names are stored with findings: never rename one. Source: method.md, "Focus", cautions.
 */
public enum Recorded {
    NEURODEVELOPMENTAL,
    SENSORY,
    LANGUAGE,
    HEARING,
    HEALTH,
    /** Somebody was asked to look, and has not answered yet. */
    OPEN_REFERRAL,
    /** The pupil works well below the level of the age: compared with their own earlier answers only. */
    WELL_BELOW_AGE;

    /** As the code sets write it: {@code open-referral}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException where there is no such code */
    public static Recorded of(String code) {
        return Arrays.stream(values())
                .filter(recorded -> recorded.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("“" + code + "” is nothing that is recorded"));
    }
}
