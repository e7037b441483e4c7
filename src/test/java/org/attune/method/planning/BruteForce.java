package org.attune.method.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attune.method.instrument.AgeBand;
import org.attune.method.instrument.Instrument;
import org.attune.method.instrument.Item;
import org.attune.method.instrument.Response;
import org.attune.method.interruption.Status;

/**
 * The best plan by trying every subset of the library, written from method.md alone: it shares no code with the planner, so that one
 * mistake cannot hide in both.
 */
final class BruteForce {

    record Plan(List<String> codes, int minutes, long cover) {}

    private final Instrument instrument;
    private final List<Strategy> library;
    private final PlanRequest request;

    BruteForce(Instrument instrument, List<Strategy> library, PlanRequest request) {
        this.instrument = instrument;
        this.library = library;
        this.request = request;
    }

    Plan best() {
        List<Strategy> eligible = library.stream().filter(this::eligible).toList();
        boolean routineDue = request.foci().contains("being")
                && eligible.stream()
                        .anyMatch(
                                s -> routine(s) && cost(s) <= request.capacity().minutesAWeek());
        Plan best = null;
        for (int subset = 0; subset < 1 << eligible.size(); subset++) {
            if (Integer.bitCount(subset) > request.capacity().maxStrategies()) {
                continue;
            }
            List<Strategy> chosen = new ArrayList<>();
            for (int i = 0; i < eligible.size(); i++) {
                if ((subset >> i & 1) == 1) {
                    chosen.add(eligible.get(i));
                }
            }
            int minutes = chosen.stream().mapToInt(BruteForce::cost).sum();
            boolean allowed = minutes <= request.capacity().minutesAWeek()
                    && (!routineDue || chosen.stream().anyMatch(BruteForce::routine));
            if (allowed) {
                Plan plan =
                        new Plan(chosen.stream().map(Strategy::code).sorted().toList(), minutes, cover(chosen));
                best = best == null || better(plan, best) ? plan : best;
            }
        }
        if (best == null) {
            throw new IllegalStateException("Even nothing is a plan");
        }
        return best;
    }

    long cover(List<Strategy> chosen) {
        long total = 0;
        for (String strand : request.foci()) {
            int m = request.foci().size() == 2
                            && strand.equals(request.foci().get(0))
                            && request.finding().strand(strand).status() == Status.LIKELY
                    ? 2
                    : 1;
            for (Item item : instrument.items()) {
                if (item.strand().equals(strand)) {
                    int first = 0;
                    int second = 0;
                    for (Strategy strategy : chosen) {
                        int q = quality(strategy, item.code());
                        if (q > first) {
                            second = first;
                            first = q;
                        } else if (q > second) {
                            second = q;
                        }
                    }
                    total += (long) m * need(item) * Math.min(36, 3 * first + second);
                }
            }
        }
        return total;
    }

    boolean eligible(Strategy s) {
        boolean serves = instrument.items().stream()
                .anyMatch(item -> request.foci().contains(item.strand())
                        && need(item) > 0
                        && s.serves().containsKey(item.code()));
        boolean setting = request.capacity().settings().stream()
                .anyMatch(allowed -> allowed != Setting.HOME && s.settings().contains(allowed));
        AgeBand band = request.finding().band();
        PupilLimits limits = request.limits();
        return serves
                && setting
                && s.ageBands().contains(band)
                && (request.capacity().adultsAtOnce().isEmpty()
                        || s.adults() <= request.capacity().adultsAtOnce().getAsInt())
                && limits.optIns().containsAll(s.needsOptIn())
                && !limits.avoidedStrategies().contains(s.code())
                && s.things().stream().noneMatch(limits.avoidedThings()::contains)
                && limits.tried().get(s.code()) != Outcome.HARMED;
    }

    private int need(Item item) {
        Response answer = request.answers().of(item.code());
        int expectation = request.finding().strand(item.strand()).score().expectation();
        return switch (answer) {
            case NOT_SEEN, NOT_APPLICABLE -> 0;
            default -> Math.max(0, expectation - 25 * answer.ordinal());
        };
    }

    private int quality(Strategy strategy, String item) {
        int weight = strategy.serves().getOrDefault(item, 0);
        Map<String, Outcome> tried = request.limits().tried();
        if (!tried.containsKey(strategy.code())) {
            return 4 * weight;
        }
        return tried.get(strategy.code()) == Outcome.HELPED ? 5 * weight : 2 * weight;
    }

    private static boolean better(Plan one, Plan other) {
        if (one.cover() != other.cover()) {
            return one.cover() > other.cover();
        }
        if (one.minutes() != other.minutes()) {
            return one.minutes() < other.minutes();
        }
        if (one.codes().size() != other.codes().size()) {
            return one.codes().size() < other.codes().size();
        }
        return String.join(" ", one.codes()).compareTo(String.join(" ", other.codes())) < 0;
    }

    static boolean routine(Strategy s) {
        boolean place =
                s.settings().contains(Setting.WHOLE_CLASS) || s.settings().contains(Setting.TRANSITION);
        return place && s.minutes() <= 5 && s.timesAWeek() == 5;
    }

    private static int cost(Strategy s) {
        Integer stated = s.statedMinutesAWeek();
        return stated != null ? stated : s.minutes() * s.timesAWeek();
    }
}
