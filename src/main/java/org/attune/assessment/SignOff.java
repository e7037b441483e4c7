package org.attune.assessment;

import java.time.Instant;
import org.attune.access.StaffId;
import org.jspecify.annotations.Nullable;

/** The SENCO’s signature on a finding: from now on it may reach a parent or another agency. */
public record SignOff(StaffId by, Instant at, @Nullable String note) {}
