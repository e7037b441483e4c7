package org.attune.roll;

import java.time.LocalDate;
import org.attune.access.PupilId;
import org.jspecify.annotations.Nullable;

/**
 * A pupil who left, or is about to.
 *
 * @param className the class on the last day
 * @param lastDay past or planned
 * @param returnsOn a day to come on which they are back
 * @param canBeTakenBack whether it is known how the roll was before, so that a slip can be undone
 */
public record Leaver(
        PupilId id,
        String firstName,
        String lastName,
        @Nullable String yearGroup,
        @Nullable String className,
        LocalDate lastDay,
        @Nullable LocalDate returnsOn,
        boolean canBeTakenBack) {

    public String displayName() {
        return firstName + " " + lastName;
    }
}
