package org.attune.method.planning;

import java.util.List;

/**
 * The strategy that is offered to the family, outside the plan’s minutes and number. It joins the plan when the carer agrees.
 *
 * @param serves the codes with need that it serves in the focus strands, sorted
 * @param added what it adds to the need covered, in 900ths, above 0
 */
public record HomeOffer(Strategy strategy, List<String> serves, long added) {

    public HomeOffer {
        serves = List.copyOf(serves);
    }
}
