package org.attune.method.cohort;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attune.method.instrument.Instrument;
import org.attune.method.instrument.Item;
import org.attune.method.instrument.ReferenceSet;
import org.attune.method.instrument.Strand;
import org.attune.method.interruption.Status;
import org.attune.method.planning.SharedPlanner;
import org.attune.method.planning.Strategy;
import org.jspecify.annotations.Nullable;

/**
 * How many pupils of a group a strategy serves: those with a likely or possible strand in which it serves an item that lies below what is
 * expected. Only what a class does together is counted, so that its minutes are spent once for all of them, and nothing that needs an
 * opt-in, of which nothing is known for a group. Source: method.md, “Groups”; src/docs/method/groups.md.
 *
 * @param pupils 1 or more
 */
public record Reaching(Strategy strategy, int pupils) {

    private static final int POINTS_OF_A_STEP = 25;

    /** Those that serve most pupils first; then fewer minutes, then by code. */
    private static final Comparator<Reaching> MOST_FIRST = Comparator.comparingInt(Reaching::pupils)
            .reversed()
            .thenComparingInt(each -> each.strategy().staffMinutesAWeek())
            .thenComparing(each -> each.strategy().code());

    /** @param most how many are wanted */
    public static List<Reaching> of(
            Instrument instrument,
            ReferenceSet references,
            Collection<Strategy> strategies,
            Collection<Member> members,
            int most) {
        Map<String, Place> places = places(instrument);
        List<Reaching> all = new ArrayList<>();
        for (Strategy strategy : strategies) {
            if (isForAll(strategy)) {
                int pupils = (int) members.stream()
                        .filter(member -> serves(strategy, member.now(), instrument, references, places))
                        .count();
                if (pupils > 0) {
                    all.add(new Reaching(strategy, pupils));
                }
            }
        }
        all.sort(MOST_FIRST);
        return List.copyOf(all.subList(0, Math.min(most, all.size())));
    }

    private static boolean isForAll(Strategy strategy) {
        return strategy.needsOptIn().isEmpty()
                && strategy.settings().stream().anyMatch(SharedPlanner.TOGETHER::contains);
    }

    private record Place(Strand strand, int n) {}

    private static Map<String, Place> places(Instrument instrument) {
        Map<String, Place> places = new HashMap<>();
        for (Strand strand : instrument.strands()) {
            List<Item> items = instrument.itemsOf(strand);
            for (int n = 0; n < items.size(); n++) {
                places.put(items.get(n).code(), new Place(strand, n));
            }
        }
        return places;
    }

    private static boolean serves(
            Strategy strategy,
            @Nullable Sighting now,
            Instrument instrument,
            ReferenceSet references,
            Map<String, Place> places) {
        return now != null
                && now.isScoredBy(instrument)
                && strategy.ageBands().contains(now.band())
                && strategy.serves().keySet().stream()
                        .map(places::get)
                        .anyMatch(place -> place != null && isLow(now, place, references));
    }

    private static boolean isLow(Sighting now, Place place, ReferenceSet references) {
        Sighting.Line line = now.strands().get(place.strand().code());
        if (line == null || line.status() != Status.LIKELY && line.status() != Status.POSSIBLE) {
            return false;
        }
        char letter = line.answers().charAt(place.n());
        return Character.isDigit(letter)
                && POINTS_OF_A_STEP * (letter - '0')
                        < references.of(place.strand(), now.band()).expectation();
    }
}
