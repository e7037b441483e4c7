package org.attune.method.cohort;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Whether two filters part the members so nearly alike that one figure taken from another tells of a few pupils: all with meals but one have the
 * premium too. The statuses do not count, so what is held back says nothing of them. Source: decision 0536.
 */
final class NearlyAlike {

    private NearlyAlike() {}

    /** Members by value, each as its place; those without a value are a part too. */
    static List<BitSet> parts(String filter, List<Unnamed> members) {
        Map<String, BitSet> parts = new TreeMap<>();
        for (int place = 0; place < members.size(); place++) {
            parts.computeIfAbsent(members.get(place).values().getOrDefault(filter, ""), none -> new BitSet())
                    .set(place);
        }
        return new ArrayList<>(parts.values());
    }

    static boolean are(Collection<BitSet> some, Collection<BitSet> others) {
        return some.stream().anyMatch(part -> isNearly(part, others))
                || others.stream().anyMatch(part -> isNearly(part, some));
    }

    /** Those in which the part differs from the parts, alone or put together, that it is most like: a few, but not none. */
    private static boolean isNearly(BitSet part, Collection<BitSet> others) {
        int different = 0;
        for (BitSet other : others) {
            BitSet both = (BitSet) part.clone();
            both.and(other);
            different += Math.min(both.cardinality(), other.cardinality() - both.cardinality());
        }
        return different > 0 && different < Rounded.LEAST_OF_A_PART;
    }
}
