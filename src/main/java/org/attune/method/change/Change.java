package org.attune.method.change;

import java.util.List;

/**
 * What changed for one pupil between two times.
 *
 * @param ruleVersion {@link ChangeRules#VERSION} of the rules that made it
 * @param strands in developmental order
 */
public record Change(String ruleVersion, List<StrandChange> strands) {

    public Change {
        strands = List.copyOf(strands);
    }

    /** @throws IllegalArgumentException where there is no such strand */
    public StrandChange strand(String code) {
        return strands.stream()
                .filter(change -> change.strand().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No strand " + code + " in this change"));
    }
}
