package org.attune.cycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attune.method.cycle.Decision;

/** What a review still needs before it can be confirmed. In the order of the page. */
public enum Missing {
    DECISION,
    END_REASON,
    REASON,
    WHY_AGAIN,
    ENDING,
    /** The last day is too far away, mostly by a slip in the year. */
    NEARER_DAY;

    /** @param asksWhyAgain whether going on as before needs a reason of its own */
    static List<Missing> in(Decided decided, boolean asksWhyAgain, LocalDate today) {
        List<Missing> missing = new ArrayList<>();
        boolean ends = decided.decision() == Decision.END;
        add(missing, DECISION, decided.decision() == null);
        add(missing, END_REASON, ends && decided.end() == null);
        add(missing, REASON, decided.reason().isEmpty());
        add(missing, WHY_AGAIN, asksWhyAgain && decided.whyAgain().isEmpty());
        add(missing, ENDING, ends && !decided.ending().isWhole());
        add(missing, NEARER_DAY, ends && decided.ending().isTooFar(today));
        return missing;
    }

    private static void add(List<Missing> missing, Missing one, boolean lacks) {
        if (lacks) {
            missing.add(one);
        }
    }
}
