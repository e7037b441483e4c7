package org.attune.method.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.attune.method.cohort.ItemBias.Matched;
import org.junit.jupiter.api.Test;

/** What the numbers of a real school can do to a model. Worked figures: {@link CohortTest}. */
class ItemBiasTest {

    @Test
    void an_item_that_splits_the_groups_entirely_has_no_odds() {
        assertThat(ItemBias.of(pupils(4, 4))).isEmpty();
    }

    @Test
    void an_item_answered_alike_by_everybody_has_no_odds() {
        assertThat(ItemBias.of(pupils(2, 0))).isEmpty();
    }

    /** Sixty of each; the group answers higher by so many steps, up to the most. */
    private static List<Matched> pupils(int answer, int steps) {
        return IntStream.range(0, 120)
                .mapToObj(i -> new Matched(i < 60 ? answer - steps : answer, 1 + i % 60 / 30.0, i >= 60))
                .toList();
    }
}
