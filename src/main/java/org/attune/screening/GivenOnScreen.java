package org.attune.screening;

import java.time.Instant;
import org.attune.access.PupilId;
import org.attune.access.StaffId;

/**
 * An answer as it is stored; what the parts are, says {@link ScreenCommand}.
 *
 * @param version 1 for the first, one more for each change
 */
public record GivenOnScreen(PupilId pupil, String question, String given, int version, StaffId author, Instant at) {}
