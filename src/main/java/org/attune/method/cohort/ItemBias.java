package org.attune.method.cohort;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attune.method.cohort.OrdinalLogistic.Case;
import org.attune.method.cohort.OrdinalLogistic.Fit;
import org.attune.method.statistics.Interval;

/**
 * Whether one item is answered otherwise for a group than for other pupils who are like them on the rest of the strand. Three ordinal
 * logistic models: rest score; and group; and both multiplied. Third against first is a likelihood ratio test with 2 degrees of freedom
 * (B. D. Zumbo, 1999, A handbook on the theory and methods of differential item functioning). How large it is, says the gain in R² of N.
 * J. D. Nagelkerke (1991, Biometrika 78, 691–692): under .035 small (M. G. Jodoin and M. J. Gierl, 2001, Applied Measurement in
 * Education 14, 329–349). A test alone finds small things in large groups, so both are asked for.
 *
 * @param others pupils not in the group
 * @param group pupils in it
 * @param p of the test, 0–1
 * @param gain of R² from the first model to the third
 * @param odds of a higher answer for the group, against others with the same rest score; from the second model
 * @param interval of the odds
 */
public record ItemBias(int others, int group, double p, double gain, double odds, Interval interval) {

    /** Both groups need so many. Source: method.md, “Groups”. */
    public static final int LEAST = 50;

    /** From here on it is more than small. */
    public static final double NOT_SMALL = 0.035;

    /**
     * One pupil’s answer.
     *
     * @param answer 0–4
     * @param rest mean answer to the other items of the strand, 0–4
     */
    public record Matched(int answer, double rest, boolean inGroup) {}

    /** Empty under {@value #LEAST} in either group, where no model fits, or where the odds are not bounded. */
    public static Optional<ItemBias> of(List<Matched> pupils) {
        int group = (int) pupils.stream().filter(Matched::inGroup).count();
        int others = pupils.size() - group;
        if (group < LEAST || others < LEAST) {
            return Optional.empty();
        }
        Map<Matched, Long> alike = pupils.stream()
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        Optional<Fit> none = fit(alike, 0);
        Optional<Fit> rest = fit(alike, 1);
        Optional<Fit> both = fit(alike, 2);
        Optional<Fit> crossed = fit(alike, 3);
        return none.isEmpty() || rest.isEmpty() || both.isEmpty() || crossed.isEmpty()
                ? Optional.empty()
                : of(others, group, none.get(), rest.get(), both.get(), crossed.get());
    }

    /** Empty too where the data cannot bound the odds, as where every pupil of the group gave the highest answer. */
    private static Optional<ItemBias> of(int others, int group, Fit none, Fit rest, Fit both, Fit crossed) {
        int n = others + group;
        double ratio = Math.max(0, 2 * (crossed.logLikelihood() - rest.logLikelihood()));
        double slope = both.slopes().get(1);
        double reach = Interval.NORMAL * both.errors().get(1);
        if (!Double.isFinite(Math.exp(slope + reach))) {
            return Optional.empty();
        }
        return Optional.of(new ItemBias(
                others,
                group,
                // χ² with 2 degrees of freedom passes x with exp(−x/2).
                Math.exp(-ratio / 2),
                explained(none, crossed, n) - explained(none, rest, n),
                Math.exp(slope),
                new Interval(Math.exp(slope - reach), Math.exp(slope + reach))));
    }

    /** Nagelkerke’s R² */
    private static double explained(Fit none, Fit model, int n) {
        double most = 1 - Math.exp(2 * none.logLikelihood() / n);
        return (1 - Math.exp(2 * (none.logLikelihood() - model.logLikelihood()) / n)) / most;
    }

    /** Pupils who are alike count as one case with their number: a large school has many of each. */
    private static Optional<Fit> fit(Map<Matched, Long> alike, int terms) {
        return OrdinalLogistic.fit(alike.entrySet().stream()
                .map(each ->
                        new Case(each.getKey().answer(), terms(each.getKey()).subList(0, terms), each.getValue()))
                .toList());
    }

    private static List<Double> terms(Matched pupil) {
        double group = pupil.inGroup() ? 1 : 0;
        return List.of(pupil.rest(), group, pupil.rest() * group);
    }
}
