package org.attune.roll;

import java.time.LocalDate;
import org.attune.access.PupilId;
import org.jspecify.annotations.Nullable;

/**
 * All that the roll holds of one pupil, for changing it.
 *
 * @param version goes back with the change, so that nobody overwrites what another just saved
 */
public record RollEntry(
        PupilId id,
        String code,
        PupilDetails details,
        @Nullable GroupId classId,
        @Nullable LocalDate leftOn,
        int version) {}
