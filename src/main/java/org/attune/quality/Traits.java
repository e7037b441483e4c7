package org.attune.quality;

import java.time.LocalDate;
import java.util.Set;
import org.attune.context.ContextTraits;
import org.jspecify.annotations.Nullable;

/**
 * What puts one pupil in groups.
 *
 * @param sex M or F as in the census, where known
 * @param birthDate null where it is kept from the reader
 * @param context what is on record on the day
 */
public record Traits(@Nullable String sex, @Nullable LocalDate birthDate, ContextTraits.Traits context) {

    private static final int FIRST_OF_AUTUMN = 9;
    private static final int FIRST_OF_SUMMER = 5;
    private static final String YES = "YES";
    private static final String NO = "NO";

    /** The pupil’s values of a trait; none where it is not known. */
    public Set<String> of(Trait trait) {
        return switch (trait) {
            case SEX -> sex == null ? Set.of() : Set.of(sex);
            case BIRTH_TERM -> birthDate == null ? Set.of() : Set.of(term(birthDate));
            case SEN_PROVISION -> context.senProvision().isEmpty() ? Set.of("N") : context.senProvision();
            case SEN_TYPE -> context.senTypes();
            case EAL -> yesOrNo(context.isAdditionalLanguage());
            case PUPIL_PREMIUM -> yesOrNo(context.hasPremium());
            case FREE_MEALS -> yesOrNo(context.hasFreeMeals());
        };
    }

    /** For item bias every trait has two sides; empty where the side is not known. */
    @Nullable
    Boolean inGroup(Trait trait) {
        return switch (trait) {
            case SEX -> sex == null ? null : sex.equals("M");
            case BIRTH_TERM -> {
                String term = birthDate == null ? "SPRING" : term(birthDate);
                yield term.equals("SPRING") ? null : (Boolean) term.equals("SUMMER");
            }
            case SEN_PROVISION -> context.isSen();
            case EAL, PUPIL_PREMIUM, FREE_MEALS -> of(trait).contains(YES);
            case SEN_TYPE -> null;
        };
    }

    private static Set<String> yesOrNo(boolean so) {
        return Set.of(so ? YES : NO);
    }

    private static String term(LocalDate birth) {
        int month = birth.getMonthValue();
        return month >= FIRST_OF_AUTUMN ? "AUTUMN" : month >= FIRST_OF_SUMMER ? "SUMMER" : "SPRING";
    }
}
