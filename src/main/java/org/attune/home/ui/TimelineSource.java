package org.attune.home.ui;

import java.util.List;
import org.attune.access.PupilId;

/**
 * What one feature knows of a pupil’s story. It asks one service, which keeps to what the person may see and writes one audit row. A new
 * source is a bean in {@link TimelineSources}; the page needs no change.
 */
@FunctionalInterface
interface TimelineSource {

    /** Newest first. What this person may not see is simply not there. */
    List<TimelineEntry> of(PupilId pupil);
}
