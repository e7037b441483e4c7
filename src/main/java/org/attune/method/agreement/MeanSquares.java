package org.attune.method.agreement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The analysis of variance behind the intraclass correlations, with the names of Shrout and Fleiss (1979, Table 2).
 *
 * @param targets n
 * @param raters k
 * @param between BMS, between targets, n − 1 degrees of freedom
 * @param within WMS, within targets, n·(k − 1)
 * @param judges JMS, between raters, k − 1
 * @param error EMS, what is left, (n − 1)·(k − 1)
 */
record MeanSquares(int targets, int raters, double between, double within, double judges, double error) {

    /** All sums are exact: each is held n·k times as large, and so is whole or a finite decimal. */
    static MeanSquares of(RatingTable table) {
        int n = table.targets();
        int k = table.raters();
        List<BigDecimal> all = table.rows().stream().flatMap(List::stream).toList();
        BigDecimal grand = sum(all).pow(2);
        BigDecimal total = times(squares(all), n * k).subtract(grand);
        BigDecimal between = times(
                        squares(table.rows().stream().map(MeanSquares::sum).toList()), n)
                .subtract(grand);
        BigDecimal judges = times(
                        squares(IntStream.range(0, k)
                                .mapToObj(rater -> sum(table.by(rater)))
                                .toList()),
                        k)
                .subtract(grand);
        return new MeanSquares(
                n,
                k,
                mean(between, n - 1, n * k),
                mean(total.subtract(between), n * (k - 1), n * k),
                mean(judges, k - 1, n * k),
                mean(total.subtract(between).subtract(judges), (n - 1) * (k - 1), n * k));
    }

    private static BigDecimal sum(Collection<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal squares(Collection<BigDecimal> values) {
        return sum(values.stream().map(value -> value.pow(2)).toList());
    }

    private static BigDecimal times(BigDecimal value, int factor) {
        return value.multiply(BigDecimal.valueOf(factor));
    }

    private static double mean(BigDecimal sum, int degrees, int scale) {
        return sum.divide(BigDecimal.valueOf((long) degrees * scale), MathContext.DECIMAL128)
                .doubleValue();
    }
}
