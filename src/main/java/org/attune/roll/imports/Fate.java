package org.attune.roll.imports;

/** What the import does with a row. */
public enum Fate {
    NEW,
    CHANGED,
    UNCHANGED,
    REJECTED,
    /** Same name, but something differs: the administrator says whether it is the same pupil. */
    POSSIBLE
}
