package org.attune.method.interruption;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** When which caution holds. What is not known gives none. Source: method.md, "Focus", cautions; decisions 0103 and 0322. */
final class CautionRules {

    private static final int DAYS_OF_EARLY_PICTURE = 28;
    private static final int SECONDS_OF_FAST = 90;
    private static final int FEWEST_DAYS_SEEN = 10;
    private static final Set<String> NEW_TO_ENGLISH = Set.of("A", "B", "C");

    private CautionRules() {}

    /** @param given the numeric answers */
    static Set<Caution> in(List<AnsweredItem> given, Circumstances circumstances) {
        Set<Caution> cautions = EnumSet.noneOf(Caution.class);
        ofTheAnswers(given, circumstances, cautions);
        if (circumstances.english().filter(NEW_TO_ENGLISH::contains).isPresent()) {
            cautions.add(Caution.NEW_TO_ENGLISH);
        }
        if (circumstances.isEventRecent()) {
            cautions.add(Caution.RECENT_EVENT);
        }
        circumstances.recorded().forEach(recorded -> cautions.add(caution(recorded)));
        return cautions;
    }

    private static void ofTheAnswers(List<AnsweredItem> given, Circumstances circumstances, Set<Caution> cautions) {
        if (circumstances.daysKnown().orElse(DAYS_OF_EARLY_PICTURE) < DAYS_OF_EARLY_PICTURE) {
            cautions.add(Caution.EARLY_PICTURE);
        }
        if (given.size() > 1
                && given.stream().map(AnsweredItem::response).distinct().count() == 1) {
            cautions.add(Caution.ALL_ALIKE);
        }
        if (circumstances.secondsFirstToLast().orElse(SECONDS_OF_FAST) < SECONDS_OF_FAST) {
            cautions.add(Caution.FAST);
        }
        if (circumstances.daysSeen().orElse(FEWEST_DAYS_SEEN) < FEWEST_DAYS_SEEN) {
            cautions.add(Caution.SEEN_ON_FEW_DAYS);
        }
    }

    private static Caution caution(Recorded recorded) {
        return switch (recorded) {
            case NEURODEVELOPMENTAL -> Caution.NEURODEVELOPMENTAL_NEED;
            case SENSORY -> Caution.SENSORY_NEED;
            case LANGUAGE -> Caution.LANGUAGE_NEED;
            case HEARING -> Caution.HEARING_NEED;
            case HEALTH -> Caution.HEALTH_NEED;
            case OPEN_REFERRAL -> Caution.OPEN_REFERRAL;
            case WELL_BELOW_AGE -> Caution.WELL_BELOW_AGE;
        };
    }
}
