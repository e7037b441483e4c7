package org.attune.quality;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.attune.assessment.ScoredRow;
import org.attune.assessment.ScoredRow.StrandRow;
import org.attune.method.agreement.Agreement;
import org.attune.method.agreement.Coefficient;
import org.attune.method.agreement.Estimate;
import org.attune.method.agreement.RatingTable;
import org.attune.method.instrument.Strand;
import org.attune.method.interruption.Status;
import org.jspecify.annotations.Nullable;

/** What can be read off the stored answers of a strand, one letter an item. */
final class AnswerLines {

    private static final int POINTS_OF_A_STEP = 25;

    private AnswerLines() {}

    static Optional<StrandRow> of(ScoredRow row, Strand strand) {
        return Optional.ofNullable(row.strands().get(strand.code()));
    }

    /** The number of the n-th item; empty for not seen and does not apply. */
    static Optional<Integer> number(StrandRow row, int n) {
        char letter = row.answers().charAt(n);
        return Character.isDigit(letter) ? Optional.of(letter - '0') : Optional.empty();
    }

    static boolean isEnoughSeen(StrandRow row) {
        return row.status() != Status.NOT_ENOUGH_SEEN;
    }

    static boolean isComplete(StrandRow row) {
        return row.answers().chars().allMatch(Character::isDigit);
    }

    static double score(StrandRow row) {
        return (double) POINTS_OF_A_STEP * row.sum() / row.answered();
    }

    /** Of those with every item answered; null under {@link Consistency#LEAST}, or where answers do not differ at all. */
    static @Nullable Estimate alpha(Collection<StrandRow> rows) {
        List<List<BigDecimal>> complete = rows.stream()
                .filter(AnswerLines::isComplete)
                .map(row -> row.answers()
                        .chars()
                        .mapToObj(letter -> BigDecimal.valueOf(letter - '0'))
                        .toList())
                .toList();
        return complete.size() < Consistency.LEAST
                ? null
                : Agreement.of(new RatingTable(complete))
                        .estimate(Coefficient.ALPHA)
                        .filter(estimate -> estimate.value().isPresent())
                        .orElse(null);
    }
}
