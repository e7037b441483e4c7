package org.attune.method.training;

import java.util.List;
import java.util.Optional;

/**
 * How near a rater is to the agreed ratings.
 *
 * @param ratings how many
 * @param near of them the same, or one step apart
 * @param same of them the same
 * @param kappa over the items that both answered with a number; empty where both gave one value to all, or there is none
 * @param lean over the same items
 * @param notSeen items agreed as “not seen”
 * @param recognised of them answered so
 */
public record RaterAgreement(
        int ratings, int near, int same, Optional<QuadraticKappa> kappa, Lean lean, int notSeen, int recognised) {

    public static RaterAgreement of(List<Rating> ratings) {
        List<Rating> numbers = ratings.stream().filter(Rating::bothNumbers).toList();
        List<Rating> unseen =
                ratings.stream().filter(rating -> !rating.agreed().isNumber()).toList();
        return new RaterAgreement(
                ratings.size(),
                (int) ratings.stream().filter(Rating::isNear).count(),
                (int) ratings.stream().filter(Rating::isSame).count(),
                kappa(numbers),
                new Lean(numbers.stream().mapToLong(Rating::lean).sum(), numbers.size()),
                unseen.size(),
                (int) unseen.stream().filter(Rating::isSame).count());
    }

    private static Optional<QuadraticKappa> kappa(List<Rating> numbers) {
        long observed =
                numbers.stream().mapToLong(rating -> square(rating.lean())).sum();
        long expected = numbers.stream()
                .mapToLong(one -> numbers.stream()
                        .mapToLong(other ->
                                square(one.given().number() - other.agreed().number()))
                        .sum())
                .sum();
        return expected == 0 ? Optional.empty() : Optional.of(new QuadraticKappa(numbers.size(), observed, expected));
    }

    private static long square(int steps) {
        return (long) steps * steps;
    }
}
