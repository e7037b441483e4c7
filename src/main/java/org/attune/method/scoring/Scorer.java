package org.attune.method.scoring;

import java.util.List;
import org.attune.method.instrument.AgeBand;
import org.attune.method.instrument.Cluster;
import org.attune.method.instrument.Instrument;
import org.attune.method.instrument.Item;
import org.attune.method.instrument.ReferenceSet;
import org.attune.method.instrument.Response;
import org.attune.method.instrument.Strand;

/** Scores one adult’s answers, strand by strand. Source: method.md, "Scoring". */
public final class Scorer {

    /** So many items of a strand, at most, may not apply to a pupil. */
    public static final int MOST_NOT_APPLICABLE = 3;

    private final Instrument instrument;
    private final ReferenceSet references;

    /** @throws IllegalArgumentException where the reference set is another instrument’s */
    public Scorer(Instrument instrument, ReferenceSet references) {
        if (!references.instrument().equals(instrument.id())) {
            throw new IllegalArgumentException(references.id() + " does not belong to " + instrument.id());
        }
        this.instrument = instrument;
        this.references = references;
    }

    /**
     * One score a strand, in developmental order.
     *
     * @throws IllegalArgumentException where an answer is to an unknown item, or more than {@value #MOST_NOT_APPLICABLE} items of a
     *     strand do not apply
     */
    public List<StrandScore> score(Answers answers, AgeBand band) {
        answers.byItem().keySet().forEach(instrument::item);
        return instrument.strands().stream()
                .map(strand -> score(strand, answers, band))
                .toList();
    }

    private StrandScore score(Strand strand, Answers answers, AgeBand band) {
        List<Item> items = instrument.itemsOf(strand);
        Tally tally = Tally.of(items, answers);
        if (tally.notApplicable() > MOST_NOT_APPLICABLE) {
            throw new IllegalArgumentException("%d items of %s do not apply; at most %d may"
                    .formatted(tally.notApplicable(), strand.code(), MOST_NOT_APPLICABLE));
        }
        List<ClusterScore> clusters = strand.clusters().stream()
                .map(cluster -> score(cluster, answers))
                .toList();
        return new StrandScore(
                strand,
                items.size(),
                tally.items(),
                tally.answered(),
                tally.sum(),
                references.of(strand, band),
                clusters);
    }

    private ClusterScore score(Cluster cluster, Answers answers) {
        Tally tally = Tally.of(instrument.itemsOf(cluster), answers);
        return new ClusterScore(cluster, tally.items(), tally.answered(), tally.sum());
    }

    /** Items less those that do not apply, those with a number, and the sum of the numbers. */
    private record Tally(int items, int notApplicable, int answered, int sum) {

        static Tally of(List<Item> items, Answers answers) {
            List<Response> responses = items.stream().map(answers::of).toList();
            int notApplicable = (int)
                    responses.stream().filter(Response.NOT_APPLICABLE::equals).count();
            List<Response> numbers =
                    responses.stream().filter(Response::isNumber).toList();
            int sum = numbers.stream().mapToInt(Response::number).sum();
            return new Tally(items.size() - notApplicable, notApplicable, numbers.size(), sum);
        }
    }
}
