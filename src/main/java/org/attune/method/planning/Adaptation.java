package org.attune.method.planning;

import java.util.Arrays;

/** For whom a strategy is done differently by the adult. */
public enum Adaptation {
    AUTISM("autism"),
    SENSORY("sensory"),
    PHYSICAL("physical"),
    TRAUMA("trauma"),
    NEW_TO_ENGLISH("new-to-english");

    private final String code;

    Adaptation(String code) {
        this.code = code;
    }

    /** The adaptation as the files write it. */
    public static Adaptation of(String code) {
        return Arrays.stream(values())
                .filter(adaptation -> adaptation.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("“" + code + "” is no adaptation"));
    }

    public String code() {
        return code;
    }
}
