package org.attune.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.attune.assessment.ScoredRow.StrandRow;
import org.attune.method.cohort.FalseDiscovery;
import org.attune.method.cohort.ItemBias;
import org.attune.method.cohort.ItemBias.Matched;
import org.attune.method.instrument.Instrument;
import org.attune.method.instrument.Item;
import org.attune.method.instrument.Strand;

/** Rates of likely by group, and item bias. Source: method.md, “Groups”, fairness. */
record FairnessCheck(Instrument instrument, List<Sampled> sample) {

    private static final List<Trait> TWO_SIDED =
            List.of(Trait.SEX, Trait.BIRTH_TERM, Trait.SEN_PROVISION, Trait.EAL, Trait.PUPIL_PREMIUM, Trait.FREE_MEALS);
    private static final double FALSE_ONES = 0.05;

    /** Findings without a status (an early picture, own progress only) do not count. */
    List<GroupRate> rates() {
        return GroupRate.of(sample.stream()
                .filter(each -> each.row().statusShown())
                .map(each -> new GroupRate.Rated(each.traits(), each.isLikely()))
                .toList());
    }

    List<BiasCheck> bias() {
        return TWO_SIDED.stream().map(this::bias).toList();
    }

    private BiasCheck bias(Trait trait) {
        List<Sampled> known = sample.stream()
                .filter(each -> each.traits().inGroup(trait) != null)
                .toList();
        int group = (int) known.stream()
                .filter(each -> Boolean.TRUE.equals(each.traits().inGroup(trait)))
                .count();
        int others = known.size() - group;
        List<BiasCheck.Found> tested =
                group < ItemBias.LEAST || others < ItemBias.LEAST ? List.of() : all(trait, known);
        List<Boolean> holding = FalseDiscovery.holding(
                tested.stream().map(found -> found.bias().p()).toList(), FALSE_ONES);
        List<BiasCheck.Found> found = new ArrayList<>();
        for (int i = 0; i < tested.size(); i++) {
            if (holding.get(i) && tested.get(i).bias().gain() >= ItemBias.NOT_SMALL) {
                found.add(tested.get(i));
            }
        }
        found.sort(
                Comparator.<BiasCheck.Found>comparingDouble(each -> each.bias().gain())
                        .reversed());
        return new BiasCheck(trait, others, group, tested.size(), found);
    }

    private List<BiasCheck.Found> all(Trait trait, List<Sampled> known) {
        List<BiasCheck.Found> all = new ArrayList<>();
        for (Strand strand : instrument.strands()) {
            List<Item> items = instrument.itemsOf(strand);
            for (int n = 0; n < items.size(); n++) {
                Item item = items.get(n);
                int place = n;
                List<Matched> matched = known.stream()
                        .flatMap(each -> AnswerLines.of(each.row(), strand)
                                .filter(AnswerLines::isEnoughSeen)
                                .flatMap(row -> matched(
                                        row,
                                        place,
                                        Boolean.TRUE.equals(each.traits().inGroup(trait))))
                                .stream())
                        .toList();
                ItemBias.of(matched).ifPresent(bias -> all.add(new BiasCheck.Found(item, bias)));
            }
        }
        return all;
    }

    private static Optional<Matched> matched(StrandRow row, int place, boolean group) {
        return row.answered() < 2
                ? Optional.empty()
                : AnswerLines.number(row, place)
                        .map(answer ->
                                new Matched(answer, (double) (row.sum() - answer) / (row.answered() - 1), group));
    }
}
