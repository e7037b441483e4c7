package org.attune.library;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attune.method.instrument.AgeBand;
import org.attune.method.planning.Adaptation;
import org.attune.method.planning.RelationalFunction;
import org.attune.method.planning.Setting;

/** A strategy that a SENCO could write, and what makes it a wrong one. */
public final class SomeStrategy {

    private SomeStrategy() {}

    public static OwnStrategy called(String title) {
        return like(title, "We keep a chair by the window for your child.", Map.of("B01", 3, "B07", 2), 3);
    }

    /** With these words for families, items and steps. */
    public static OwnStrategy like(String title, String family, Map<String, Integer> serves, int steps) {
        return new OwnStrategy(
                title,
                "being",
                serves,
                List.of("Keep a chair by the window.", "Point to it with a smile.", "Come by after a minute.", "Wave.")
                        .subList(0, steps),
                "The chair is yours today.",
                "A place of their own makes the room feel safe.",
                family,
                "Own, from practice",
                "Warm and calm.",
                Set.of(RelationalFunction.CONTAIN),
                Set.of(Setting.WHOLE_CLASS),
                1,
                2,
                5,
                null,
                Set.of(AgeBand.values()),
                List.of("a chair", " "),
                Map.of(Adaptation.AUTISM, "Show a photo of the chair.", Adaptation.TRAUMA, ""),
                List.of(),
                "They leave the chair in tears twice in one week.",
                Set.of());
    }
}
