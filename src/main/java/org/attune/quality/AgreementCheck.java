package org.attune.quality;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.attune.assessment.ScoredRow;
import org.attune.assessment.ScoredRow.StrandRow;
import org.attune.method.agreement.Agreement;
import org.attune.method.agreement.Coefficient;
import org.attune.method.agreement.Estimate;
import org.attune.method.agreement.RatingTable;
import org.attune.method.instrument.Instrument;
import org.attune.method.instrument.Item;
import org.attune.method.instrument.Strand;

/** Lead’s views beside blind second views. Source: method.md, “Two adults”. */
record AgreementCheck(Instrument instrument, List<Pair> pairs) {

    private static final BigDecimal POINTS_OF_A_STEP = BigDecimal.valueOf(25);

    record Pair(ScoredRow lead, ScoredRow second) {}

    Agreeing agreeing() {
        if (pairs.size() < Agreeing.LEAST) {
            return new Agreeing(pairs.size(), List.of(), List.of());
        }
        List<Agreeing.OfStrand> strands = new ArrayList<>();
        List<Agreeing.OfItem> items = new ArrayList<>();
        for (Strand strand : instrument.strands()) {
            ofStrand(strand).ifPresent(strands::add);
            List<Item> own = instrument.itemsOf(strand);
            for (int n = 0; n < own.size(); n++) {
                ofItem(strand, own.get(n), n).ifPresent(items::add);
            }
        }
        items.sort(Comparator.comparingDouble(item -> item.kappa().value().orElse(1)));
        return new Agreeing(pairs.size(), strands, items);
    }

    private Optional<Agreeing.OfStrand> ofStrand(Strand strand) {
        List<List<BigDecimal>> rows = new ArrayList<>();
        both(strand).forEach(two -> {
            if (two.stream().allMatch(AnswerLines::isEnoughSeen)) {
                rows.add(two.stream().map(AgreementCheck::score).toList());
            }
        });
        return estimate(rows, Coefficient.ICC_2_1).map(icc -> new Agreeing.OfStrand(strand, rows.size(), icc));
    }

    private Optional<Agreeing.OfItem> ofItem(Strand strand, Item item, int n) {
        List<List<BigDecimal>> rows = new ArrayList<>();
        both(strand).forEach(two -> {
            List<BigDecimal> numbers = two.stream()
                    .flatMap(row -> AnswerLines.number(row, n).stream())
                    .map(BigDecimal::valueOf)
                    .toList();
            if (numbers.size() == two.size()) {
                rows.add(numbers);
            }
        });
        return estimate(rows, Coefficient.KAPPA_QUADRATIC).map(kappa -> new Agreeing.OfItem(item, rows.size(), kappa));
    }

    private List<List<StrandRow>> both(Strand strand) {
        return pairs.stream()
                .map(pair -> List.of(pair.lead(), pair.second()).stream()
                        .flatMap(row -> AnswerLines.of(row, strand).stream())
                        .toList())
                .filter(two -> two.size() == 2)
                .toList();
    }

    private static Optional<Estimate> estimate(List<List<BigDecimal>> rows, Coefficient coefficient) {
        return rows.size() < Agreeing.LEAST
                ? Optional.empty()
                : Agreement.of(new RatingTable(rows))
                        .estimate(coefficient)
                        .filter(estimate -> estimate.value().isPresent());
    }

    private static BigDecimal score(StrandRow row) {
        return POINTS_OF_A_STEP
                .multiply(BigDecimal.valueOf(row.sum()))
                .divide(BigDecimal.valueOf(row.answered()), MathContext.DECIMAL128);
    }
}
