package org.attune.screening;

import java.util.Map;
import org.attune.access.PupilId;
import org.attune.method.planning.SharedChoice;
import org.attune.method.screening.ClassLook;
import org.attune.roll.OwnGroup;
import org.attune.roll.PupilSummary;

/**
 * What a finished screen says.
 *
 * @param look all pupils of the screen whom the reader may see; what is shared counts all of them
 * @param pupils their names
 * @param choice what the whole class could do, in the minutes asked for
 */
public record ScreenResult(
        ScreenSummary screen,
        OwnGroup group,
        ClassLook<PupilId> look,
        Map<PupilId, PupilSummary> pupils,
        SharedChoice choice,
        int minutes) {}
