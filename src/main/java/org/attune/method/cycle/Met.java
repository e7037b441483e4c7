package org.attune.method.cycle;

/** How far a target was reached, in the adult’s words. The names are stored. */
public enum Met {
    MET,
    PART,
    NOT_YET
}
