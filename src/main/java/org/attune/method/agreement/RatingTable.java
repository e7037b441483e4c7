package org.attune.method.agreement;

import java.math.BigDecimal;
import java.util.List;

/**
 * Every target rated once by every rater. Decimals, not doubles, so that sums of squares which are 0 come out as 0.
 *
 * @param rows a row a target, a column a rater; at least two of each
 */
public record RatingTable(List<List<BigDecimal>> rows) {

    public static final int LEAST = 2;

    /** @throws IllegalArgumentException where a value is missing, or there are too few targets or raters */
    public RatingTable {
        rows = rows.stream().map(List::copyOf).toList();
        int raters = rows.isEmpty() ? 0 : rows.getFirst().size();
        if (rows.size() < LEAST || raters < LEAST) {
            throw new IllegalArgumentException(
                    "Agreement needs two targets and two raters, not %d and %d".formatted(rows.size(), raters));
        }
        if (rows.stream().anyMatch(row -> row.size() != raters)) {
            throw new IllegalArgumentException("Every target is rated once by every rater");
        }
    }

    public int targets() {
        return rows.size();
    }

    public int raters() {
        return rows.getFirst().size();
    }

    /** What one rater gave, in the order of the targets. */
    List<BigDecimal> by(int rater) {
        return rows.stream().map(row -> row.get(rater)).toList();
    }
}
