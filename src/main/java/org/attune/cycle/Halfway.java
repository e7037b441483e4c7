package org.attune.cycle;

import java.time.Instant;
import org.attune.access.StaffId;

/**
 * What was noted halfway.
 *
 * @param note in the adult’s words; may be empty
 */
public record Halfway(Answer answer, String note, StaffId by, Instant at) {

    public static final int LONGEST_NOTE = 500;

    /** The names are stored. */
    public enum Answer {
        GOING_WELL,
        CHANGE
    }
}
