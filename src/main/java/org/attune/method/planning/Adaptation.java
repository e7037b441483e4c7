package org.attune.method.planning;

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

    public String code() {
        return code;
    }
}
