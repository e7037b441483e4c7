package org.attune.method;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attune.method.instrument.AgeBand;
import org.attune.method.instrument.Cluster;
import org.attune.method.instrument.Descriptors;
import org.attune.method.instrument.Instrument;
import org.attune.method.instrument.Item;
import org.attune.method.instrument.Provenance;
import org.attune.method.instrument.Reference;
import org.attune.method.instrument.Reference.Figure;
import org.attune.method.instrument.ReferenceSet;
import org.attune.method.instrument.Response;
import org.attune.method.instrument.Scale;
import org.attune.method.instrument.Strand;
import org.attune.method.scoring.Answers;

/** Invented instruments of any size, for the tests of the rules. Items of the first strand are A01, A02 …, of the second B01 … */
public final class Invented {

    public static final String ID = "invented/v1";

    private Invented() {}

    /** Strands “being”, “doing”, “thinking” and then “s4”, “s5” …; items fall into two clusters, odd and even. */
    public static Instrument instrument(int strands, int itemsAStrand) {
        List<String> names = new ArrayList<>(List.of("being", "doing", "thinking"));
        for (int i = names.size() + 1; i <= strands; i++) {
            names.add("s" + i);
        }
        List<Strand> all = new ArrayList<>();
        List<Item> items = new ArrayList<>();
        for (int s = 0; s < strands; s++) {
            String name = names.get(s);
            List<Cluster> clusters = List.of(new Cluster(name + "-odd", "Odd"), new Cluster(name + "-even", "Even"));
            all.add(new Strand(name, name, "plain " + name, "an age", "A question?", clusters));
            for (int i = 1; i <= itemsAStrand; i++) {
                items.add(item("%c%02d".formatted('A' + s, i), name, name + (i % 2 == 1 ? "-odd" : "-even"), i <= 2));
            }
        }
        return new Instrument(ID, all, items, scale());
    }

    /** The provisional figures of method.md for every strand and band. */
    public static ReferenceSet references(Instrument instrument) {
        return references(instrument, reference(60, "20", "0.90"));
    }

    public static ReferenceSet references(Instrument instrument, Reference everywhere) {
        Map<ReferenceSet.Place, Reference> references = new HashMap<>();
        for (Strand strand : instrument.strands()) {
            for (AgeBand band : AgeBand.values()) {
                references.put(new ReferenceSet.Place(strand.code(), band), everywhere);
            }
        }
        return new ReferenceSet(instrument.id() + "/provisional", instrument.id(), references);
    }

    public static Reference reference(int expectation, String sd, String internal) {
        Map<Figure, Provenance> provenance = new EnumMap<>(Figure.class);
        for (Figure figure : Figure.values()) {
            provenance.put(figure, Provenance.PROVISIONAL);
        }
        provenance.remove(Figure.MEAN);
        return new Reference(
                expectation,
                new BigDecimal(sd),
                new BigDecimal(internal),
                new BigDecimal("0.85"),
                new BigDecimal("0.60"),
                null,
                provenance);
    }

    /** The first {@code answered} items of a strand answered so that they add up to the sum, as evenly as can be; the rest not seen. */
    public static Answers answers(Instrument instrument, String strand, int answered, int sum) {
        Answers answers = Answers.NONE;
        List<Item> items = instrument.itemsOf(instrument.strand(strand));
        for (int i = 0; i < answered; i++) {
            answers = answers.with(items.get(i).code(), Response.ofNumber((sum + i) / answered));
        }
        return answers;
    }

    /** All items of each strand answered, with these sums, in the order of the strands; a sum below 0 leaves a strand unseen. */
    public static Answers answersWithSums(Instrument instrument, List<Integer> sums) {
        Map<String, Response> all = new HashMap<>();
        for (int s = 0; s < sums.size(); s++) {
            if (sums.get(s) >= 0) {
                Strand strand = instrument.strands().get(s);
                all.putAll(answers(
                                instrument,
                                strand.code(),
                                instrument.itemsOf(strand).size(),
                                sums.get(s))
                        .byItem());
            }
        }
        return new Answers(all);
    }

    private static Item item(String code, String strand, String cluster, boolean anchor) {
        Map<AgeBand, Descriptors> descriptors = new EnumMap<>(AgeBand.class);
        for (AgeBand band : AgeBand.values()) {
            descriptors.put(band, new Descriptors("Always " + code, "Not yet " + code));
        }
        return new Item(code, strand, cluster, anchor, "Does " + code, descriptors);
    }

    private static Scale scale() {
        Map<Response, String> words = new EnumMap<>(Response.class);
        for (Response response : Response.values()) {
            words.put(response, response.name());
        }
        return new Scale(words);
    }
}
