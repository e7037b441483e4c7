package org.attune.roll.year;

/** What happens to a pupil, or to the pupils of one year group in a class, when the new school year begins. */
public enum Fate {
    /** Into another class, one year group up. */
    MOVES,
    /** The same class, one year group up. */
    STAYS,
    /** Off the roll, on the last day of the leavers. */
    LEAVES
}
