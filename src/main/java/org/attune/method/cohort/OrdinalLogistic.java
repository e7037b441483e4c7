package org.attune.method.cohort;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Ordinal logistic regression with proportional odds: P(answer ≤ j) = 1 ÷ (1 + exp(−(cutⱼ − Σ slope·x))). P. McCullagh (1980, Journal of
 * the Royal Statistical Society B 42, 109–142). Fitted by Fisher scoring with halved steps.
 */
public final class OrdinalLogistic {

    private static final int MOST_STEPS = 60;
    private static final int MOST_HALVINGS = 30;
    private static final double STILL = 1e-9;

    /** Beyond this a slope, or its error, runs away: an x tells answers apart completely, and there is no finite best one. */
    private static final double RUNS_AWAY = 50;

    private final List<Case> cases;
    private final int categories;
    private final int slopes;

    private OrdinalLogistic(List<Case> cases, int categories) {
        this.cases = cases;
        this.categories = categories;
        this.slopes = cases.getFirst().x().size();
    }

    /**
     * An answer with what should explain it: x of about 1 in size.
     *
     * @param answer any whole number; only the order counts
     * @param x the same number of them in every case
     * @param weight how often it occurs, above 0
     */
    public record Case(int answer, List<Double> x, double weight) {

        public Case {
            x = List.copyOf(x);
        }
    }

    /**
     * What fits best.
     *
     * @param cuts one less than there are different answers, ascending
     * @param errors standard errors of the slopes, from the expected information
     */
    public record Fit(List<Double> cuts, List<Double> slopes, List<Double> errors, double logLikelihood) {}

    /** Empty where there is one answer only, where an x tells answers apart completely, or x repeat each other. */
    public static Optional<Fit> fit(Collection<Case> given) {
        List<Integer> answers =
                given.stream().map(Case::answer).distinct().sorted().toList();
        if (answers.size() < 2) {
            return Optional.empty();
        }
        List<Case> cases = given.stream()
                .map(each -> new Case(answers.indexOf(each.answer()), each.x(), each.weight()))
                .toList();
        return new OrdinalLogistic(cases, answers.size()).best();
    }

    private Optional<Fit> best() {
        double[] at = start();
        double likelihood = logLikelihood(at);
        for (int step = 0; step < MOST_STEPS; step++) {
            Information information = new Information(at.length);
            cases.forEach(each -> add(each, at, information));
            Optional<double[]> move = information.solved();
            if (move.isEmpty()) {
                return Optional.empty();
            }
            double[] next = moved(at, move.get(), likelihood);
            double better = logLikelihood(next);
            boolean still = better - likelihood < STILL * (Math.abs(likelihood) + 1);
            System.arraycopy(next, 0, at, 0, at.length);
            likelihood = better;
            if (still) {
                return Optional.of(fit(at, likelihood, information)).filter(OrdinalLogistic::isFinite);
            }
        }
        return Optional.empty();
    }

    /** The cuts of the shares alone, and no slope. */
    private double[] start() {
        double[] at = new double[categories - 1 + slopes];
        double all = cases.stream().mapToDouble(Case::weight).sum();
        double so = 0;
        for (int j = 0; j < categories - 1; j++) {
            int category = j;
            so += cases.stream()
                    .filter(each -> each.answer() == category)
                    .mapToDouble(Case::weight)
                    .sum();
            at[j] = Math.log(so / (all - so));
        }
        return at;
    }

    private double[] moved(double[] at, double[] move, double likelihood) {
        double size = 1;
        for (int i = 0; i < MOST_HALVINGS; i++) {
            double[] next = at.clone();
            for (int k = 0; k < next.length; k++) {
                next[k] += size * move[k];
            }
            if (ascends(next) && logLikelihood(next) >= likelihood) {
                return next;
            }
            size /= 2;
        }
        return at.clone();
    }

    private boolean ascends(double[] at) {
        return IntStream.range(1, categories - 1).allMatch(j -> at[j] > at[j - 1]);
    }

    private static boolean isFinite(Fit fit) {
        return Stream.concat(fit.slopes().stream(), fit.errors().stream())
                .allMatch(value -> Math.abs(value) < RUNS_AWAY);
    }

    private double logLikelihood(double[] at) {
        double sum = 0;
        for (Case each : cases) {
            double linear = linear(each, at);
            sum += each.weight() * Math.log(below(each.answer(), at, linear) - below(each.answer() - 1, at, linear));
        }
        return sum;
    }

    private double linear(Case each, double[] at) {
        double sum = 0;
        for (int k = 0; k < slopes; k++) {
            sum += at[categories - 1 + k] * each.x().get(k);
        }
        return sum;
    }

    /** P(answer ≤ category) */
    private double below(int category, double[] at, double linear) {
        if (category < 0) {
            return 0;
        }
        return category >= categories - 1 ? 1 : 1 / (1 + Math.exp(linear - at[category]));
    }

    /** Score of the answer given, and the expected information over all it might have been. */
    private void add(Case each, double[] at, Information information) {
        double linear = linear(each, at);
        for (int category = 0; category < categories; category++) {
            double upper = below(category, at, linear);
            double lower = below(category - 1, at, linear);
            double chance = upper - lower;
            if (!(chance > 0)) {
                continue;
            }
            double[] score = new double[at.length];
            double up = upper * (1 - upper);
            double down = lower * (1 - lower);
            if (category < categories - 1) {
                score[category] += up / chance;
            }
            if (category > 0) {
                score[category - 1] -= down / chance;
            }
            for (int k = 0; k < slopes; k++) {
                score[categories - 1 + k] = -each.x().get(k) * (up - down) / chance;
            }
            information.add(score, each.weight() * chance);
            if (category == each.answer()) {
                information.pull(score, each.weight());
            }
        }
    }

    private Fit fit(double[] at, double likelihood, Information information) {
        List<Double> cuts = new ArrayList<>();
        List<Double> found = new ArrayList<>();
        List<Double> errors = new ArrayList<>();
        for (int k = 0; k < at.length; k++) {
            if (k < categories - 1) {
                cuts.add(at[k]);
            } else {
                found.add(at[k]);
                errors.add(Math.sqrt(information.inverse(k)));
            }
        }
        return new Fit(List.copyOf(cuts), List.copyOf(found), List.copyOf(errors), likelihood);
    }
}
