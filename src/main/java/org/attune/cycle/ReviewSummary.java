package org.attune.cycle;

import java.time.Instant;
import org.attune.access.StaffId;
import org.attune.method.cycle.Decision;

/** A confirmed review as a timeline names it. */
public record ReviewSummary(CycleId cycle, Decision decision, StaffId by, Instant at) {}
