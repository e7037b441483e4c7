package org.attune.quality;

import java.util.List;
import org.attune.method.cohort.ItemBias;
import org.attune.method.instrument.Item;

/**
 * Whether questions are answered otherwise for a group than for others who are like them on the rest of the strand.
 *
 * @param others pupils outside the group
 * @param group pupils in it: M, born in summer, SEN support or plan, another language at home, pupil premium, free school
 *     meals
 * @param tested questions that could be looked at; 0 where a side has fewer than {@link ItemBias#LEAST}
 * @param found those that differ by more than chance and by more than a little, the largest first
 */
public record BiasCheck(Trait trait, int others, int group, int tested, List<Found> found) {

    public record Found(Item item, ItemBias bias) {}

    public BiasCheck {
        found = List.copyOf(found);
    }
}
