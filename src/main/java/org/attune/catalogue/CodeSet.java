package org.attune.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A set of codes, in the order of its file. A code that ran out still names what was recorded in its time.
 *
 * @param id name of its file in config/codes
 */
public record CodeSet(String id, String title, List<Code> codes) {

    public CodeSet {
        codes = List.copyOf(codes);
    }

    /** The code, whenever it held. */
    public Optional<Code> code(String code) {
        return codes.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** Those that may be recorded on the day. */
    public List<Code> on(LocalDate day) {
        return codes.stream().filter(code -> code.holdsOn(day)).toList();
    }
}
