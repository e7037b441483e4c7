package org.attune.context;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What kind of thing a fact says. Which values it may have is data: a code set, the strategies of the library, or words. */
public enum FactKind {
    HELPS(Part.HELPS, null, false),
    AVOID_THING(Part.AVOIDANCES, null, false),
    AVOID_STRATEGY(Part.AVOIDANCES, null, false),
    OPT_IN(Part.OPT_INS, "opt-in", false),
    HOME_CONTACT(Part.HOME_CONTACT, null, true),
    HOME_LANGUAGE(Part.LANGUAGE, "language", false),
    ENGLISH(Part.LANGUAGE, "english-proficiency", true),
    PROVISION(Part.PROVISION, "provision", false),
    SEN_PROVISION(Part.NEEDS, "sen-provision", true),
    SEN_TYPE(Part.NEEDS, "sen-type", false),
    NEED(Part.NEEDS, "recorded-need", false),
    LOOKED_AFTER(Part.CARE, "looked-after", true),
    POST_LOOKED_AFTER(Part.CARE, "post-looked-after", true),
    /** A pupil may have several. */
    PUPIL_PREMIUM(Part.FUNDING, "pupil-premium", false),
    /** As of today; what holds for six years is {@link #EVER_SIX}. */
    FREE_MEALS(Part.FUNDING, "free-meals", true),
    EVER_SIX(Part.FUNDING, "ever-six", true),
    EVENT(Part.EVENTS, "event", false),
    REFERRAL(Part.REFERRALS, "referral-type", false);

    /** Where a referral stands. */
    public static final String REFERRAL_STATUS = "referral-status";

    private final Part part;
    private final @Nullable String codeSet;
    private final boolean single;

    FactKind(Part part, @Nullable String codeSet, boolean single) {
        this.part = part;
        this.codeSet = codeSet;
        this.single = single;
    }

    public static List<FactKind> of(Part part) {
        return Arrays.stream(values()).filter(kind -> kind.part == part).toList();
    }

    public Part part() {
        return part;
    }

    /** Id of the code set; null where the values are strategies or words. */
    public @Nullable String codeSet() {
        return codeSet;
    }

    /** Whether a pupil has one at a time: a new one ends the last. */
    boolean isSingle() {
        return single;
    }

    /** Whether it happened on a day rather than holds from a day on. */
    public boolean isMoment() {
        return this == EVENT;
    }
}
