package org.attune.method.interruption;

import org.attune.method.instrument.Item;
import org.attune.method.instrument.Response;

/** An item with its numeric answer. */
public record AnsweredItem(Item item, Response response) {

    public int points() {
        return response.points();
    }
}
