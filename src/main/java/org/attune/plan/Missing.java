package org.attune.plan;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** What a plan still needs before it can be adopted. */
public enum Missing {
    STRATEGY(draft -> draft.offer().choice().strategies().isEmpty()),
    MINUTES(draft -> !draft.offer().choice().withinMinutes()),
    TARGET(draft -> draft.targets().isEmpty()),
    SUCCESS(draft -> draft.agreements().success().isEmpty()),
    LIKELIHOOD(draft -> draft.agreements().likelihood() == null),
    IF_NOT(draft -> draft.agreements().ifNot().isEmpty());

    @SuppressWarnings("ImmutableEnumChecker") // the predicates hold nothing
    private final Predicate<PlanDraft> lacks;

    Missing(Predicate<PlanDraft> lacks) {
        this.lacks = lacks;
    }

    public static List<Missing> in(PlanDraft draft) {
        return Arrays.stream(values())
                .filter(missing -> missing.lacks.test(draft))
                .toList();
    }

    /** The key of its kind words. */
    public String messageKey() {
        return "plan.missing." + name();
    }
}
