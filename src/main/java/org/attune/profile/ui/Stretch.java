package org.attune.profile.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.attune.assessment.SeenRow;
import org.attune.method.instrument.AgeBand;
import org.attune.method.instrument.Instrument;
import org.attune.method.instrument.ReferenceSet;

/**
 * Results one after another that may be compared: by the same questions, in the same age band. Source: method.md, “Change”: never across them.
 *
 * @param rows one or more, the first first
 */
record Stretch(List<SeenRow> rows) {

    Stretch {
        rows = List.copyOf(rows);
    }

    static List<Stretch> of(List<SeenRow> rows) {
        List<Stretch> stretches = new ArrayList<>();
        int from = 0;
        for (int n = 1; n <= rows.size(); n++) {
            if (n == rows.size()
                    || !rows.get(n).sighting().isLike(rows.get(n - 1).sighting())) {
                stretches.add(new Stretch(rows.subList(from, n)));
                from = n;
            }
        }
        return stretches;
    }

    /** What is expected, where it is one figure for all strands and all results; empty where it is not. */
    static OptionalInt expected(List<SeenRow> rows, Instrument instrument, ReferenceSet references) {
        if (!rows.stream().allMatch(row -> row.sighting().instrument().equals(instrument.id()))) {
            return OptionalInt.empty();
        }
        List<AgeBand> bands =
                rows.stream().map(row -> row.sighting().band()).distinct().toList();
        int[] all = instrument.strands().stream()
                .flatMapToInt(strand -> bands.stream()
                        .mapToInt(band -> references.of(strand, band).expectation()))
                .distinct()
                .toArray();
        return all.length == 1 ? IntStream.of(all).findFirst() : OptionalInt.empty();
    }
}
