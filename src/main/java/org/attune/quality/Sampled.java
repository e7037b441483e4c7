package org.attune.quality;

import java.time.LocalDate;
import java.util.Set;
import org.attune.assessment.ScoredRow;
import org.attune.context.ContextTraits;
import org.attune.roll.RollTraits;
import org.jspecify.annotations.Nullable;

/** A pupil’s latest lead finding, with the groups the pupil belongs to. */
record Sampled(ScoredRow row, RollTraits.Traits roll, ContextTraits.@Nullable Traits context) {

    private static final int FIRST_OF_AUTUMN = 9;
    private static final int FIRST_OF_SUMMER = 5;

    /** The pupil’s values of a trait; none where it is not known. */
    Set<String> of(Trait trait) {
        return switch (trait) {
            case SEX -> roll.sex() == null ? Set.of() : Set.of(roll.sex());
            case BIRTH_TERM -> Set.of(term(roll.birthDate()));
            case SEN_PROVISION ->
                context == null || context.senProvision().isEmpty() ? Set.of("N") : context.senProvision();
            case SEN_TYPE -> context == null ? Set.of() : context.senTypes();
            case EAL -> Set.of(context != null && context.isAdditionalLanguage() ? "YES" : "NO");
        };
    }

    /** For item bias every trait has two sides; empty where the side is not known. */
    @Nullable
    Boolean inGroup(Trait trait) {
        return switch (trait) {
            case SEX -> roll.sex() == null ? null : roll.sex().equals("M");
            case BIRTH_TERM -> {
                String term = term(roll.birthDate());
                yield term.equals("SPRING") ? null : (Boolean) term.equals("SUMMER");
            }
            case SEN_PROVISION -> context != null && context.isSen();
            case EAL -> context != null && context.isAdditionalLanguage();
            case SEN_TYPE -> null;
        };
    }

    private static String term(LocalDate birth) {
        int month = birth.getMonthValue();
        return month >= FIRST_OF_AUTUMN ? "AUTUMN" : month >= FIRST_OF_SUMMER ? "SUMMER" : "SPRING";
    }
}
