package org.attune.method.interruption;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.attune.method.instrument.AgeBand;

/**
 * The result of one assessment. With the same answers, instrument, reference set and rule version it comes out the same again. The
 * focus is a suggestion until an adult agrees.
 *
 * @param instrument id of the instrument
 * @param referenceSet id of the reference set
 * @param ruleVersion {@link InterruptionRules#VERSION} of the rules that made it
 * @param strands in developmental order
 * @param strengths 2 to 4 of the highest answers over all strands, or none
 */
public record Finding(
        String instrument,
        String referenceSet,
        String ruleVersion,
        AgeBand band,
        List<StrandFinding> strands,
        List<AnsweredItem> strengths,
        Set<Caution> cautions) {

    static final int MOST_FOCI = 2;

    public Finding {
        strands = List.copyOf(strands);
        strengths = List.copyOf(strengths);
        EnumSet<Caution> ordered = EnumSet.noneOf(Caution.class);
        ordered.addAll(cautions);
        cautions = Collections.unmodifiableSet(ordered);
    }

    /** The same with a caution that arose afterwards. */
    public Finding with(Caution caution) {
        EnumSet<Caution> more = EnumSet.of(caution);
        more.addAll(cautions);
        return new Finding(instrument, referenceSet, ruleVersion, band, strands, strengths, more);
    }

    /** The focus strands, focus 1 first; at most two. */
    public List<StrandFinding> foci() {
        return strands.stream()
                .filter(StrandFinding::isFocus)
                .sorted(Comparator.comparingInt(StrandFinding::focus))
                .toList();
    }

    /** Strands whose unseen items could have changed the focus. */
    public List<StrandFinding> open() {
        return strands.stream().filter(StrandFinding::open).toList();
    }

    /** @throws IllegalArgumentException where there is no such strand */
    public StrandFinding strand(String code) {
        return strands.stream()
                .filter(found -> found.strand().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No strand " + code + " in this finding"));
    }

    /** False for an early picture, and for own progress only: statuses and focus are stored, but shown to nobody. */
    public boolean isStatusShown() {
        return !isEarlyPicture() && !isOwnProgressOnly();
    }

    /** Known to the school under 4 weeks. */
    public boolean isEarlyPicture() {
        return cautions.contains(Caution.EARLY_PICTURE);
    }

    /** The pupil is compared with their own earlier answers, never with what is expected at the age. */
    public boolean isOwnProgressOnly() {
        return cautions.contains(Caution.WELL_BELOW_AGE);
    }

    /**
     * Whether a strand is low while something on record may lie behind it: then the heading is “Lower scores: cause not known” until the
     * SENCO signs. Source: method.md, "Focus", cautions.
     */
    public boolean isCauseOpen() {
        return isStatusShown()
                && cautions.stream().anyMatch(Caution::leavesTheCauseOpen)
                && strands.stream()
                        .anyMatch(found -> found.status() == Status.LIKELY || found.status() == Status.POSSIBLE);
    }
}
