package org.attune.assessment;

import java.time.Instant;
import org.attune.access.PupilId;
import org.attune.access.StaffId;

/**
 * That the person was asked for a second view, and how far they are.
 *
 * @param lead whose assessment it stands beside
 * @param answered items with any answer; 0 before it is begun
 */
public record AskedView(
        SecondViewRequestId id,
        PupilId pupil,
        StaffId lead,
        StaffId askedBy,
        Instant askedAt,
        boolean begun,
        int answered,
        int items) {}
