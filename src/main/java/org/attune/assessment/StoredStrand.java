package org.attune.assessment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Optional;
import org.attune.method.instrument.Item;
import org.attune.method.interruption.Status;
import org.attune.method.interruption.StrandFinding;
import org.attune.method.scoring.Answers;
import org.attune.method.scoring.Measure;
import org.attune.method.scoring.StrandScore;
import org.jspecify.annotations.Nullable;

/**
 * One strand of a finding, as profiles read it.
 *
 * @param answers one letter an item, in the order of the instrument
 * @param score in points, 0–100, as are sem, low and high; none where not enough is seen
 */
@Embeddable
record StoredStrand(
        String strand,
        long schoolId,
        int position,
        int items,
        int answered,
        int answerSum,
        String answers,
        @Nullable Double score,
        @Nullable Double sem,
        @Nullable Double low,
        @Nullable Double high,
        int expectation,
        boolean provisional,
        @Enumerated(EnumType.STRING) Status status,
        int focus) {

    static StoredStrand of(long school, int position, StrandFinding found, List<Item> items, Answers answers) {
        StrandScore score = found.score();
        Optional<Measure> measure = score.measure();
        return new StoredStrand(
                score.strand().code(),
                school,
                position,
                score.items(),
                score.answered(),
                score.sum(),
                answers.inOrderOf(items),
                measure.map(m -> m.score().toDouble()).orElse(null),
                measure.map(m -> m.sem().toDouble()).orElse(null),
                measure.map(m -> m.low().toDouble()).orElse(null),
                measure.map(m -> m.high().toDouble()).orElse(null),
                score.expectation(),
                score.isProvisional(),
                found.status(),
                found.focus());
    }
}
