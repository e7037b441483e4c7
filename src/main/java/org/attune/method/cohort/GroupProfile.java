package org.attune.method.cohort;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.attune.method.change.ChangeRules;
import org.attune.method.change.GroupChange;
import org.attune.method.instrument.Cluster;
import org.attune.method.instrument.Instrument;
import org.attune.method.instrument.ReferenceSet;
import org.attune.method.instrument.Strand;
import org.attune.method.interruption.Status;

/**
 * A group as at a day, from its members’ stored findings. Source: method.md, “Groups” and “Change”.
 *
 * @param members of the group on that day
 * @param assessed those with a finding in date
 * @param strands in developmental order
 * @param clusters the furthest below what is expected first; those that nobody has a score of are left out
 * @param movement since the earlier day
 */
public record GroupProfile(
        int members, int assessed, List<StrandProfile> strands, List<ClusterPicture> clusters, Movement movement) {

    /** An older finding counts as not assessed. */
    public static final int MONTHS_IN_DATE = 9;

    public GroupProfile {
        strands = List.copyOf(strands);
        clusters = List.copyOf(clusters);
    }

    public static GroupProfile of(Instrument instrument, ReferenceSet references, Collection<Member> members) {
        Moves moves = new Moves(instrument, new ChangeRules(instrument, references), members);
        List<StrandProfile> strands = new ArrayList<>();
        List<ClusterPicture> clusters = new ArrayList<>();
        for (Strand strand : instrument.strands()) {
            strands.add(strand(strand, members, moves.of(strand)));
            clusters.addAll(clusters(instrument, references, strand, members));
        }
        clusters.sort(Comparator.comparingDouble(ClusterPicture::distance));
        int assessed =
                (int) members.stream().filter(member -> member.now() != null).count();
        return new GroupProfile(members.size(), assessed, strands, clusters, moves.movement());
    }

    /** @throws IllegalArgumentException where there is no such strand */
    public StrandProfile strand(String code) {
        return strands.stream()
                .filter(each -> each.strand().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No strand " + code + " in this picture"));
    }

    private static StrandProfile strand(Strand strand, Collection<Member> members, GroupChange change) {
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        for (Status status : Status.values()) {
            counts.put(status, 0);
        }
        int without = 0;
        int notAssessed = 0;
        List<Double> scores = new ArrayList<>();
        for (Member member : members) {
            Sighting now = member.now();
            Sighting.Line line = now == null ? null : now.strands().get(strand.code());
            if (now == null || line == null) {
                notAssessed++;
            } else if (!now.statusShown()) {
                without++;
            } else {
                counts.merge(line.status(), 1, Integer::sum);
                if (line.isScored()) {
                    scores.add(line.score());
                }
            }
        }
        double[] all = scores.stream().mapToDouble(Double::doubleValue).toArray();
        return new StrandProfile(strand, counts, without, notAssessed, GroupMean.of(all), change);
    }

    private static List<ClusterPicture> clusters(
            Instrument instrument, ReferenceSet references, Strand strand, Collection<Member> members) {
        List<ClusterPicture> pictures = new ArrayList<>();
        for (Cluster cluster : strand.clusters()) {
            ClusterLine line = ClusterLine.of(instrument, strand, cluster);
            int pupils = 0;
            double distance = 0;
            for (Member member : members) {
                Sighting now = member.now();
                Sighting.Line found = now == null || !now.isScoredBy(instrument)
                        ? null
                        : now.strands().get(strand.code());
                double score = found == null ? Double.NaN : line.score(found.answers());
                if (now != null && !Double.isNaN(score)) {
                    pupils++;
                    distance += score - references.of(strand, now.band()).expectation();
                }
            }
            if (pupils > 0) {
                pictures.add(new ClusterPicture(strand.code(), cluster, pupils, distance / pupils));
            }
        }
        return pictures;
    }
}
