package org.attune.method.instrument;

import java.util.Locale;
import java.util.Optional;

/**
 * The age band whose descriptors an item is judged by. Fixed when an assessment starts; a review keeps the band of its baseline.
 * Source: method.md, "The instrument".
 */
public enum AgeBand {
    /** Nursery and Reception. */
    EYFS,
    /** Years 1 and 2. */
    KS1,
    /** Years 3 to 6. */
    KS2,
    /** Year 7 and above. */
    SEC;

    /**
     * The band of a year group of the school census: E1, E2, N1, N2, R, 1–14. Empty for X (no year group) and for a word that is no
     * year group: then the age decides.
     */
    public static Optional<AgeBand> ofYearGroup(String yearGroup) {
        return switch (yearGroup.strip().toUpperCase(Locale.ROOT)) {
            case "E1", "E2", "N1", "N2", "R" -> Optional.of(EYFS);
            case "1", "2" -> Optional.of(KS1);
            case "3", "4", "5", "6" -> Optional.of(KS2);
            case "7", "8", "9", "10", "11", "12", "13", "14" -> Optional.of(SEC);
            default -> Optional.empty();
        };
    }

    /**
     * The band of a pupil without a year group, by age in whole years on the 31 August before the school year: Reception starts at 4,
     * Year 1 at 5, Year 3 at 7, Year 7 at 11.
     *
     * @throws IllegalArgumentException for a negative age
     */
    public static AgeBand ofAgeOn31August(int years) {
        if (years < 0) {
            throw new IllegalArgumentException("An age is 0 or more, not " + years);
        }
        return years < 5 ? EYFS : years < 7 ? KS1 : years < 11 ? KS2 : SEC;
    }
}
