package org.attune.assessment;

import java.time.Instant;
import org.attune.access.PupilId;
import org.attune.access.StaffId;

/**
 * That an adult was asked for a second view, and has not finished it. Says nothing of their answers.
 *
 * @param lead whose assessment it stands beside
 * @param begun whether they have started
 * @param mayTakeBack whether the person who asks this may end it
 */
public record SecondView(
        SecondViewRequestId id,
        PupilId pupil,
        StaffId lead,
        StaffId adult,
        StaffId askedBy,
        Instant askedAt,
        boolean begun,
        boolean mayTakeBack) {}
