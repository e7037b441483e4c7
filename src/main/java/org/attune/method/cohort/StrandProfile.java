package org.attune.method.cohort;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.attune.method.change.GroupChange;
import org.attune.method.instrument.Strand;
import org.attune.method.interruption.Status;

/**
 * One strand of a group picture. The counts, those without a status and those not assessed add up to the members.
 *
 * @param counts members in each status; every status is there
 * @param noStatus assessed, but no status is shown: an early picture, or own progress only
 * @param notAssessed no finding of the last {@link GroupProfile#MONTHS_IN_DATE} months
 * @param mean of those with a score and a status; empty under {@link GroupMean#LEAST}
 * @param change since the earlier day, over members with a finding at both
 */
public record StrandProfile(
        Strand strand,
        Map<Status, Integer> counts,
        int noStatus,
        int notAssessed,
        Optional<GroupMean> mean,
        GroupChange change) {

    public StrandProfile {
        counts = Collections.unmodifiableMap(new EnumMap<>(counts));
    }

    public int count(Status status) {
        return counts.getOrDefault(status, 0);
    }
}
