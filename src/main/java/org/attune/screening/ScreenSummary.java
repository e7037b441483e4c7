package org.attune.screening;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.attune.access.PupilId;
import org.attune.access.StaffId;
import org.attune.roll.GroupId;
import org.attune.roll.SchoolYears;
import org.jspecify.annotations.Nullable;

/**
 * A screen without its pupils.
 *
 * @param seenOn the day on which it was begun
 * @param pupils of the class today while it is open, then those of whom it says something
 * @param answered anchors with any answer about them, “not seen” too
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

    /** Whether it takes answers: it is open, and asks about the class as it is now. */
    public boolean goesOn(LocalDate today) {
        return isOpen() && isOfTheClass(seenOn, pupils, today);
    }

    /** A class is a room that outlives its pupils (decision 0362): a screen is theirs while there are any, and until September. */
    static boolean isOfTheClass(LocalDate seenOn, int pupilsToday, LocalDate today) {
        return pupilsToday > 0 && !seenOn.isBefore(SchoolYears.firstDay(today));
    }

    /** With what counts of it today. */
    ScreenSummary of(Set<PupilId> members, Map<PupilId, Integer> answers) {
        int given = members.stream()
                .mapToInt(pupil -> answers.getOrDefault(pupil, 0))
                .sum();
        return new ScreenSummary(
                id, group, seenOn, state, startedBy, startedAt, finishedAt, reopenReason, members.size(), given, named);
    }
}
