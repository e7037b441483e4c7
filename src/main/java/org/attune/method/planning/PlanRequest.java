package org.attune.method.planning;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.attune.method.interruption.Finding;
import org.attune.method.scoring.Answers;

/**
 * What a plan is made for. Start from {@link #of} and say what differs.
 *
 * @param answers those the finding was made from
 * @param foci strand codes, focus 1 first, at most two; the finding’s own unless the adults read it differently
 * @param minutesAWeek staff minutes there are, 0 or more
 * @param maxStrategies 1 to 5
 * @param settings allowed; home is never chosen, only offered
 * @param adultsAtOnce how many can act together; empty limits nothing
 * @param optIns recorded for the pupil: touch, food, …
 * @param avoidedStrategies codes that must not be proposed for this pupil
 * @param avoidedThings things that must not be used with this pupil, in any letter case
 * @param tried strategy code → how it went for this pupil before
 * @param homeContactSafe false where contact with home is marked unsafe: then nothing is offered
 */
public record PlanRequest(
        Finding finding,
        Answers answers,
        List<String> foci,
        int minutesAWeek,
        int maxStrategies,
        Set<Setting> settings,
        OptionalInt adultsAtOnce,
        Set<String> optIns,
        Set<String> avoidedStrategies,
        Set<String> avoidedThings,
        Map<String, Outcome> tried,
        boolean homeContactSafe) {

    public static final int USUAL_STRATEGIES = 4;
    public static final int MOST_STRATEGIES = 5;
    private static final int MOST_FOCI = 2;

    /** @throws IllegalArgumentException where a number is out of its range or a focus is unknown or named twice */
    public PlanRequest {
        check(minutesAWeek >= 0, "minutes a week are 0 or more");
        check(maxStrategies >= 1 && maxStrategies <= MOST_STRATEGIES, "a plan has 1 to 5 strategies");
        check(adultsAtOnce.orElse(1) >= 1, "adults at once are 1 or more");
        check(
                foci.size() <= MOST_FOCI && foci.stream().distinct().count() == foci.size(),
                "at most two foci, each once");
        foci.forEach(finding::strand);
        foci = List.copyOf(foci);
        settings = Set.copyOf(settings);
        optIns = Set.copyOf(optIns);
        avoidedStrategies = Set.copyOf(avoidedStrategies);
        avoidedThings = Set.copyOf(avoidedThings);
        tried = Map.copyOf(tried);
    }

    /** The finding’s own foci, four strategies, every setting at school, nothing opted in, avoided or tried, home contact safe. */
    public static PlanRequest of(Finding finding, Answers answers, int minutesAWeek) {
        List<String> foci =
                finding.foci().stream().map(focus -> focus.strand().code()).toList();
        return new PlanRequest(
                finding,
                answers,
                foci,
                minutesAWeek,
                USUAL_STRATEGIES,
                Setting.AT_SCHOOL,
                OptionalInt.empty(),
                Set.of(),
                Set.of(),
                Set.of(),
                Map.of(),
                true);
    }

    /** The adults’ own reading in place of the suggested focus. */
    public PlanRequest withFoci(List<String> strandCodes) {
        return new PlanRequest(
                finding,
                answers,
                strandCodes,
                minutesAWeek,
                maxStrategies,
                settings,
                adultsAtOnce,
                optIns,
                avoidedStrategies,
                avoidedThings,
                tried,
                homeContactSafe);
    }

    public PlanRequest withMinutesAWeek(int minutes) {
        return new PlanRequest(
                finding,
                answers,
                foci,
                minutes,
                maxStrategies,
                settings,
                adultsAtOnce,
                optIns,
                avoidedStrategies,
                avoidedThings,
                tried,
                homeContactSafe);
    }

    public PlanRequest withMaxStrategies(int most) {
        return new PlanRequest(
                finding,
                answers,
                foci,
                minutesAWeek,
                most,
                settings,
                adultsAtOnce,
                optIns,
                avoidedStrategies,
                avoidedThings,
                tried,
                homeContactSafe);
    }

    public PlanRequest withSettings(Set<Setting> allowed) {
        return new PlanRequest(
                finding,
                answers,
                foci,
                minutesAWeek,
                maxStrategies,
                allowed,
                adultsAtOnce,
                optIns,
                avoidedStrategies,
                avoidedThings,
                tried,
                homeContactSafe);
    }

    public PlanRequest withAdultsAtOnce(int adults) {
        return new PlanRequest(
                finding,
                answers,
                foci,
                minutesAWeek,
                maxStrategies,
                settings,
                OptionalInt.of(adults),
                optIns,
                avoidedStrategies,
                avoidedThings,
                tried,
                homeContactSafe);
    }

    public PlanRequest withOptIns(Set<String> recorded) {
        return new PlanRequest(
                finding,
                answers,
                foci,
                minutesAWeek,
                maxStrategies,
                settings,
                adultsAtOnce,
                recorded,
                avoidedStrategies,
                avoidedThings,
                tried,
                homeContactSafe);
    }

    public PlanRequest withAvoidances(Set<String> strategies, Set<String> things) {
        return new PlanRequest(
                finding,
                answers,
                foci,
                minutesAWeek,
                maxStrategies,
                settings,
                adultsAtOnce,
                optIns,
                strategies,
                things,
                tried,
                homeContactSafe);
    }

    public PlanRequest withTried(Map<String, Outcome> outcomes) {
        return new PlanRequest(
                finding,
                answers,
                foci,
                minutesAWeek,
                maxStrategies,
                settings,
                adultsAtOnce,
                optIns,
                avoidedStrategies,
                avoidedThings,
                outcomes,
                homeContactSafe);
    }

    public PlanRequest withHomeContactSafe(boolean safe) {
        return new PlanRequest(
                finding,
                answers,
                foci,
                minutesAWeek,
                maxStrategies,
                settings,
                adultsAtOnce,
                optIns,
                avoidedStrategies,
                avoidedThings,
                tried,
                safe);
    }

    private static void check(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException("No such plan request: " + rule);
        }
    }
}
