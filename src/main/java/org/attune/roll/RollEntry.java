package org.attune.roll;

import java.time.LocalDate;
import org.attune.access.PupilId;
import org.jspecify.annotations.Nullable;

/**
 * All that the roll holds of one pupil, for changing it.
 *
 * @param leftOn last day on the roll, past or planned
 * @param returnsOn the day on which a leaver is back
 * @param version goes back with the change, so that nobody overwrites what another just saved
 */
public record RollEntry(
        PupilId id,
        String code,
        PupilDetails details,
        @Nullable GroupId classId,
        @Nullable LocalDate leftOn,
        @Nullable LocalDate returnsOn,
        int version) {}
