package org.attune.method.cycle;

/** Why support ends. The names are stored. Source: method.md, "The review". */
public enum EndReason {
    ACHIEVED,
    NOT_HELPING,
    COSTS_MORE,
    MOVED,
    DECLINED
}
