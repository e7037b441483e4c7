package org.attune.profile;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.attune.context.ContextTraits;
import org.attune.roll.GroupId;
import org.attune.roll.RollMember;

/**
 * Part of the members, by one thing at a time.
 *
 * @param value a code of the census, a group’s number, or YES and NO; empty for everyone
 */
public record Filter(Kind kind, String value) {

    public static final Filter EVERYONE = new Filter(Kind.EVERYONE, "");

    public static final String YES = "YES";
    public static final String NO = "NO";
    private static final String NONE = "N";

    /** By what pupils can be chosen. */
    public enum Kind {
        EVERYONE(false),
        YEAR(false),
        CLASS(false),
        GROUP(false),
        /** F or M. */
        SEX(false),
        /** N, K or E; N also where nothing is on record. */
        SEN_PROVISION(true),
        /** A pupil may have several. */
        SEN_TYPE(true),
        /** Another language than English is on record for home. */
        EAL(true),
        LOOKED_AFTER(true),
        /** Any premium, whatever it is for. */
        PUPIL_PREMIUM(true),
        /** As of that day; <i>Ever 6</i> does not count. */
        FREE_MEALS(true);

        private final boolean onRecord;

        Kind(boolean onRecord) {
            this.onRecord = onRecord;
        }

        /** Whether it takes what is on record for pupils, which not everyone reads. */
        public boolean isOnRecord() {
            return onRecord;
        }

        static List<Kind> ofTheRoll() {
            return Arrays.stream(values()).filter(kind -> !kind.onRecord).toList();
        }
    }

    /** As it stands in an address, {@code sex-F}; empty for what is no filter. */
    public static Optional<Filter> read(String text) {
        int dash = text.indexOf('-');
        return dash < 1
                ? Optional.empty()
                : Arrays.stream(Kind.values())
                        .filter(kind -> kind.name().equalsIgnoreCase(text.substring(0, dash)))
                        .findFirst()
                        .map(kind -> new Filter(kind, text.substring(dash + 1)));
    }

    public String code() {
        return kind.name() + "-" + value;
    }

    public boolean isEveryone() {
        return kind == Kind.EVERYONE;
    }

    boolean holds(RollMember member, ContextTraits.Traits traits) {
        return switch (kind) {
            case EVERYONE -> true;
            case YEAR -> value.equals(member.yearGroup());
            case CLASS, GROUP -> member.groups().stream().map(GroupId::value).anyMatch(id -> value.equals("" + id));
            case SEX -> value.equals(member.sex());
            case SEN_PROVISION ->
                value.equals(NONE) ? !traits.isSen() : traits.senProvision().contains(value);
            case SEN_TYPE -> traits.senTypes().contains(value);
            case EAL -> value.equals(yesOrNo(traits.isAdditionalLanguage()));
            case LOOKED_AFTER -> value.equals(yesOrNo(traits.isLookedAfter()));
            case PUPIL_PREMIUM -> value.equals(yesOrNo(traits.hasPremium()));
            case FREE_MEALS -> value.equals(yesOrNo(traits.hasFreeMeals()));
        };
    }

    static String yesOrNo(boolean so) {
        return so ? YES : NO;
    }
}
