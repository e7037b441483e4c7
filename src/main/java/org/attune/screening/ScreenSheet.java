package org.attune.screening;

import java.util.List;
import java.util.Map;
import org.attune.access.PupilId;
import org.attune.method.instrument.AgeBand;
import org.attune.roll.OwnGroup;
import org.attune.roll.PupilSummary;

/**
 * What the grid is built from.
 *
 * @param pupils in the class today, by last name
 * @param bands the age band of each, fixed when they came on the screen
 */
public record ScreenSheet(
        ScreenSummary screen,
        OwnGroup group,
        List<PupilSummary> pupils,
        Map<PupilId, AgeBand> bands,
        List<GivenOnScreen> answers) {}
