package org.attune.roll;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether someone may score today.
 *
 * @param expiresOn last day on which the training counts; null when there is no training on record
 */
public record TrainingStatus(boolean current, @Nullable LocalDate expiresOn) {

    /** Whether it is current, and time to renew it. */
    public boolean endsSoon(LocalDate today) {
        return TrainingState.of(expiresOn, today) == TrainingState.ENDS_SOON;
    }
}
