package org.attune.method.cohort;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.attune.method.change.Verdict;

/**
 * Which members moved, reliably, in at least one strand.
 *
 * @param verdicts of each of those, by strand code
 * @param byChance how many verdicts of a reliable change chance alone would give, over all strands, up and down together
 */
public record Movement(Map<Long, Map<String, Verdict>> verdicts, double byChance) {

    public Movement {
        verdicts = Collections.unmodifiableMap(new LinkedHashMap<>(verdicts));
    }

    public int compared() {
        return verdicts.size();
    }

    /** What is said of one member in a strand; empty where nothing was compared. */
    public Optional<Verdict> of(long member, String strand) {
        return Optional.ofNullable(verdicts.getOrDefault(member, Map.of()).get(strand));
    }

    /** Members with this verdict in some strand; a member may be up in one and down in another. */
    public int members(Verdict verdict) {
        return (int) verdicts.values().stream()
                .filter(each -> each.containsValue(verdict))
                .count();
    }

    /** Members without a reliable change in any strand. */
    public int steady() {
        return (int) verdicts.values().stream()
                .filter(each -> each.values().stream().allMatch(verdict -> verdict == Verdict.NO_RELIABLE_CHANGE))
                .count();
    }
}
