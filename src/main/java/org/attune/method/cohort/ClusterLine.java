package org.attune.method.cohort;

import java.util.List;
import java.util.stream.IntStream;
import org.attune.method.instrument.Cluster;
import org.attune.method.instrument.Instrument;
import org.attune.method.instrument.Item;
import org.attune.method.instrument.Strand;

/**
 * Where the items of a cluster stand on a strand’s line of answers.
 *
 * @param places from 0
 */
public record ClusterLine(List<Integer> places) {

    private static final double POINTS_OF_A_STEP = 25;
    private static final char DOES_NOT_APPLY = 'A';

    public ClusterLine {
        places = List.copyOf(places);
    }

    public static ClusterLine of(Instrument instrument, Strand strand, Cluster cluster) {
        List<Item> items = instrument.itemsOf(strand);
        return new ClusterLine(IntStream.range(0, items.size())
                .filter(n -> items.get(n).cluster().equals(cluster.code()))
                .boxed()
                .toList());
    }

    /** 25·sum ÷ answered over the cluster’s items, from at least half of those that apply; NaN otherwise. Source: method.md, “Scoring”. */
    public double score(String answers) {
        int items = 0;
        int answered = 0;
        int sum = 0;
        for (int place : places) {
            char letter = place < answers.length() ? answers.charAt(place) : DOES_NOT_APPLY;
            items += letter == DOES_NOT_APPLY ? 0 : 1;
            if (Character.isDigit(letter)) {
                answered++;
                sum += letter - '0';
            }
        }
        return answered > 0 && 2 * answered >= items ? POINTS_OF_A_STEP * sum / answered : Double.NaN;
    }
}
