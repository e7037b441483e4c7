package org.attune.roll;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A membership that was ended, so that it can be put back just as it was.
 *
 * @param until its last day before; null where it had none
 */
public record TakenOut(long membership, @Nullable LocalDate until) {}
