package org.attune.cli;

import org.attune.catalogue.Catalogue;
import org.attune.method.instrument.Instrument;
import org.attune.method.instrument.Item;

/** {@code items}: the items of the instrument, in its order. */
record ItemsCommand() implements Command {

    @Override
    public String run(Catalogue catalogue) {
        Instrument instrument = catalogue.instrument();
        Table table = new Table("code", "strand", "cluster", "anchor", "statement");
        for (Item item : instrument.items()) {
            table.row(
                    item.code(),
                    instrument.strand(item.strand()).name(),
                    instrument.cluster(item.cluster()).name(),
                    item.anchor(),
                    item.statement());
        }
        return table.toString();
    }
}
