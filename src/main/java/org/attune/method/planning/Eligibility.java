package org.attune.method.planning;

import java.util.List;
import java.util.regex.Pattern;

/** Which strategies may be proposed at all. Source: method.md, "The action plan", rules 1 and 4. */
final class Eligibility {

    private final PlanRequest request;
    private final Cover cover;
    private final List<Pattern> avoidedThings;

    Eligibility(PlanRequest request, Cover cover) {
        this.request = request;
        this.cover = cover;
        this.avoidedThings = request.limits().avoidedThings().stream()
                .filter(thing -> !thing.isBlank())
                .map(Eligibility::startOfWord)
                .toList();
    }

    /** Those that may be chosen: rule 1. */
    List<Strategy> atSchool(List<Strategy> library) {
        return library.stream()
                .filter(this::fits)
                .filter(strategy -> strategy.settings().stream()
                        .anyMatch(setting -> setting != Setting.HOME
                                && request.capacity().settings().contains(setting)))
                .filter(strategy ->
                        strategy.adults() <= request.capacity().adultsAtOnce().orElse(Integer.MAX_VALUE))
                .toList();
    }

    /** Those that may be offered to the family: rule 4. */
    List<Strategy> atHome(List<Strategy> library) {
        return library.stream().filter(Strategy::isHome).filter(this::fits).toList();
    }

    private boolean fits(Strategy strategy) {
        return !cover.served(strategy).isEmpty()
                && strategy.ageBands().contains(request.finding().band())
                && request.limits().optIns().containsAll(strategy.needsOptIn())
                && !request.limits().avoidedStrategies().contains(strategy.code())
                && avoidedThings.stream().noneMatch(avoided -> names(strategy, avoided))
                && request.limits().tried().get(strategy.code()) != Outcome.HARMED;
    }

    private static boolean names(Strategy strategy, Pattern avoided) {
        return strategy.things().stream()
                .anyMatch(thing -> avoided.matcher(thing).find());
    }

    /** “ball” is found in “soft balls or a foam disc”: things are written in sentences, and leaving out too much is the safer error. */
    private static Pattern startOfWord(String thing) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(thing.strip()), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
