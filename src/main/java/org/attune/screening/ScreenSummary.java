package org.attune.screening;

import java.time.Instant;
import java.time.LocalDate;
import org.attune.access.StaffId;
import org.attune.roll.GroupId;
import org.jspecify.annotations.Nullable;

/**
 * A screen without its pupils.
 *
 * @param seenOn the day on which it was begun
 * @param pupils on it
 * @param answered anchors with any answer, “not seen” too
 * @param named pupils whom the result names; 0 while it is open
 * @param reopenReason why it was opened again the last time
 */
public record ScreenSummary(
        ScreenId id,
        GroupId group,
        LocalDate seenOn,
        ScreenState state,
        StaffId startedBy,
        Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable String reopenReason,
        int pupils,
        int answered,
        int named) {

    public boolean isOpen() {
        return state == ScreenState.OPEN;
    }
}
