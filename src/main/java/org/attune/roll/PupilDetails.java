package org.attune.roll;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the roll knows of a pupil.
 *
 * @param upn unique pupil number, already checked; never shown unless asked for
 * @param misId the pupil's id in the school's own system
 * @param sex M or F as in the census, where known
 * @param yearGroup E1 E2 N1 N2 R 1–14 X, where known
 * @param joinedOn first day at this school, where known
 */
public record PupilDetails(
        String firstName,
        String lastName,
        @Nullable String preferredName,
        LocalDate birthDate,
        @Nullable String upn,
        @Nullable String misId,
        @Nullable String sex,
        @Nullable String yearGroup,
        @Nullable LocalDate joinedOn) {}
