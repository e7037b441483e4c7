package org.attune.method.change;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.attune.method.Invented;
import org.attune.method.instrument.Provenance;
import org.attune.method.instrument.Reference;
import org.attune.method.instrument.Reference.Figure;
import org.attune.method.instrument.Strand;
import org.jspecify.annotations.Nullable;

/** Invented changes of one strand. */
final class Changes {

    static final Strand BEING = Invented.instrument(3, 14).strand("being");

    private Changes() {}

    /** 14 of 14 items both times by the same adult; provisional figures, so that 13 steps and more are reliable. */
    static StrandChange of(int sumBefore, int sumAfter) {
        return of(sumBefore, sumAfter, null);
    }

    static StrandChange of(int sumBefore, int sumAfter, @Nullable String mean) {
        return new StrandChange(
                BEING, 14, 14, 14, sumBefore, sumAfter, true, reference("20", "0.85", mean), Optional.empty());
    }

    /** Ten items both times, one too few for a verdict. */
    static StrandChange withoutVerdict() {
        return new StrandChange(BEING, 14, 14, 10, 0, 40, true, reference("20", "0.85", null), Optional.empty());
    }

    /** With this r for both, retest and adults. */
    static Reference reference(String sd, String r, @Nullable String mean) {
        Map<Figure, Provenance> provenance = new EnumMap<>(Figure.class);
        for (Figure figure : Figure.values()) {
            provenance.put(figure, Provenance.PROVISIONAL);
        }
        if (mean == null) {
            provenance.remove(Figure.MEAN);
        }
        return new Reference(
                60,
                new BigDecimal(sd),
                new BigDecimal("0.90"),
                new BigDecimal(r),
                new BigDecimal(r),
                mean == null ? null : new BigDecimal(mean),
                provenance);
    }
}
