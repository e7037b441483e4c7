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
 * @param outOfSight pupils whom it names and the reader may not see today
 * @param choice what the whole class could do, in the minutes asked for
 * @param ofTheClass whether it is of the class as it is now; if not, it is not opened again
 */
public record ScreenResult(
        ScreenSummary screen,
        OwnGroup group,
        ClassLook<PupilId> look,
        Map<PupilId, PupilSummary> pupils,
        int outOfSight,
        SharedChoice choice,
        int minutes,
        boolean ofTheClass) {}
