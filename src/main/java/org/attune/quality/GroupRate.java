package org.attune.quality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.attune.method.cohort.ExactRate;

/**
 * How many pupils of a group have a strand that is likely low. Source: method.md, “Groups”, fairness.
 *
 * @param value as {@link Trait} says
 */
public record GroupRate(Trait trait, String value, ExactRate rate) {

    /** Smaller groups are not shown. */
    public static final int LEAST = 10;

    /**
     * A pupil whose result shows a status.
     *
     * @param likely whether any strand is
     */
    public record Rated(Traits traits, boolean likely) {}

    /** By trait, then by value; a pupil of several groups counts in each. */
    public static List<GroupRate> of(Collection<Rated> pupils) {
        List<GroupRate> rates = new ArrayList<>();
        for (Trait trait : Trait.values()) {
            Map<String, List<Rated>> groups = new TreeMap<>();
            pupils.forEach(each -> each.traits()
                    .of(trait)
                    .forEach(value -> groups.computeIfAbsent(value, none -> new ArrayList<>())
                            .add(each)));
            groups.forEach((value, members) -> {
                if (members.size() >= LEAST) {
                    int likely = (int) members.stream().filter(Rated::likely).count();
                    rates.add(new GroupRate(trait, value, new ExactRate(likely, members.size())));
                }
            });
        }
        return rates;
    }
}
