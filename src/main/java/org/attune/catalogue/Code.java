package org.attune.catalogue;

import java.time.LocalDate;
import java.util.Set;
import org.attune.method.interruption.Recorded;
import org.attune.method.planning.Adaptation;
import org.jspecify.annotations.Nullable;

/**
 * One code of a set.
 *
 * @param name as people read it
 * @param from first day on which it may be recorded
 * @param until last day on which it may be recorded; null until further notice
 * @param means what a result has to bear in mind while it is on record
 * @param adaptations which changes of a strategy are shown first
 */
public record Code(
        String code,
        String name,
        LocalDate from,
        @Nullable LocalDate until,
        Set<Recorded> means,
        Set<Adaptation> adaptations) {

    public Code {
        means = Set.copyOf(means);
        adaptations = Set.copyOf(adaptations);
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
