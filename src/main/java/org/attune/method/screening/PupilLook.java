package org.attune.method.screening;

import java.util.List;
import org.attune.method.instrument.Item;
import org.attune.method.interruption.AnsweredItem;

/**
 * What a screen says of one pupil: items, never clusters or statuses.
 *
 * @param worried whether an adult is
 * @param items answered below the expectation, lowest first, then in the order of the instrument
 * @param strengths answered 3 or 4, highest first, then in the order of the instrument
 * @param lookFor anchors without an answer in the strands of which too little was seen
 * @param need Σ max(0, E − 25a) over the anchors seen, in points
 */
public record PupilLook<P>(
        P pupil,
        Look look,
        boolean worried,
        List<AnsweredItem> items,
        List<AnsweredItem> strengths,
        List<Item> lookFor,
        int need) {

    public PupilLook {
        items = List.copyOf(items);
        strengths = List.copyOf(strengths);
        lookFor = List.copyOf(lookFor);
    }
}
