package org.attune.method.planning;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.attune.method.instrument.Instrument;
import org.attune.method.instrument.Response;

/** The targets that a plan suggests. Source: method.md, "The action plan", rule 7. */
public final class Targets {

    private static final int MOST_TARGETS = 3;
    private static final int POINTS_OF_TWO_STEPS = 50;

    private final Instrument instrument;

    public Targets(Instrument instrument) {
        this.instrument = instrument;
    }

    /** Up to 3 items that the chosen strategies serve: greatest need first (points below E), then by code. */
    public List<Target> of(PlanRequest request, Collection<Strategy> chosen) {
        Cover cover = new Cover(instrument, request);
        return cover.needs().stream()
                .filter(need -> chosen.stream().anyMatch(strategy -> cover.strength(strategy, need) > 0))
                .sorted(Comparator.comparingInt(Need::points)
                        .reversed()
                        .thenComparing(need -> need.item().code()))
                .limit(MOST_TARGETS)
                .map(Targets::target)
                .toList();
    }

    /** One step up; two where the need is two steps or more. */
    private static Target target(Need need) {
        int steps = need.points() >= POINTS_OF_TWO_STEPS ? 2 : 1;
        return new Target(
                need.item(), need.response(), Response.ofNumber(need.response().number() + steps));
    }
}
