package org.attune.assessment;

import java.time.Instant;
import org.attune.access.PupilId;

/** A pupil’s newest finding that waits for the SENCO’s signature. */
public record UnsignedFinding(FindingId id, PupilId pupil, Instant madeAt) {}
