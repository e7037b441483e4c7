package org.attune.method.change;

import org.attune.method.instrument.AgeBand;

/**
 * The answers of one strand as a finding stores them.
 *
 * @param instrument id of the instrument they were given to
 * @param band whose descriptors they were judged by
 * @param answers one letter an item, in the order of the instrument: 0–4, N not seen, A does not apply
 */
public record StoredLine(String instrument, AgeBand band, String answers) {

    static final char DOES_NOT_APPLY = 'A';
}
