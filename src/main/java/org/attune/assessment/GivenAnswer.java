package org.attune.assessment;

import java.time.Instant;
import org.attune.access.StaffId;
import org.attune.method.instrument.Response;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it is stored.
 *
 * @param version 1 for the first answer to the item, one more for each change
 */
public record GivenAnswer(
        String item, Response response, @Nullable String naReason, int version, StaffId author, Instant at) {}
