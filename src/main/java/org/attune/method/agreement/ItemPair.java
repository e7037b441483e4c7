package org.attune.method.agreement;

import org.attune.method.instrument.Item;
import org.attune.method.instrument.Response;

/** An item with the answers of two adults. */
public record ItemPair(Item item, Response one, Response other) {

    /** In steps of the scale, 0–4; 0 where one of them is no number. */
    public int steps() {
        return one.isNumber() && other.isNumber() ? Math.abs(one.number() - other.number()) : 0;
    }
}
