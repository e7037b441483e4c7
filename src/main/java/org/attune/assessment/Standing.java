package org.attune.assessment;

import java.time.Instant;
import org.attune.access.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * Where a pupil stands, for lists.
 *
 * @param draft the assessment that is being scored
 * @param answered items of the draft with any answer
 * @param savedAt when the draft was last answered, or started
 * @param latest the newest finding that no correction has replaced
 * @param latestAt when it was scored; a correction keeps that day
 * @param latestHasFocus whether it shows a place to start; false for an early picture and for own progress only, which show none
 */
public record Standing(
        @Nullable AssessmentId draft,
        int answered,
        int items,
        @Nullable Instant savedAt,
        @Nullable StaffId draftLead,
        @Nullable FindingId latest,
        @Nullable Instant latestAt,
        boolean latestHasFocus) {}
