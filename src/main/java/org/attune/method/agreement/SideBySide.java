package org.attune.method.agreement;

import java.util.List;
import org.attune.method.instrument.Strand;

/**
 * Two adults’ views of one pupil. Neither is wrong: a pupil may be different with each of them.
 *
 * @param ruleVersion {@link TwoAdults#VERSION} of the rules that made it
 * @param strands in developmental order
 * @param talkAbout the items that differ by 2 steps or more, the most different first
 */
public record SideBySide(String ruleVersion, List<StrandPair> strands, List<ItemPair> talkAbout) {

    public SideBySide {
        strands = List.copyOf(strands);
        talkAbout = List.copyOf(talkAbout);
    }

    /** The strands in which they reliably differ. With one of them, the lead’s finding has the caution “two adults differ”. */
    public List<Strand> differing() {
        return strands.stream()
                .filter(pair -> pair.reliablyDiffer().orElse(false))
                .map(StrandPair::strand)
                .toList();
    }
}
