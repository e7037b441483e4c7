package org.attune.method.cohort;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Everything that someone without names is told of a group, all filters together. Source: method.md, “Groups”; decision 0532.
 *
 * @param members rounded
 * @param strands in developmental order: the counts of {@link #ORDER}, those not assessed last; a strand without counts is held back
 * @param splits filter → value → how many are likely or possible, one for each strand; a filter that tells nothing of a strand has none there
 */
public record NamelessPicture(
        int members, List<List<Integer>> strands, Map<String, Map<String, List<Integer>>> splits) {

    /** The statuses in the order of the counts; those not assessed follow. */
    public static final String ORDER = "LPWSN-";

    /** In place of a figure that is held back. */
    public static final int HELD_BACK = -1;

    public NamelessPicture {
        strands = List.copyOf(strands);
        splits = Collections.unmodifiableMap(new LinkedHashMap<>(splits));
    }

    /** @param strands how many the instrument has */
    public static NamelessPicture of(int strands, Collection<Unnamed> members) {
        List<int[]> exact = new ArrayList<>();
        List<List<Integer>> told = new ArrayList<>();
        for (int strand = 0; strand < strands; strand++) {
            int[] counts = counts(strand, members);
            exact.add(counts);
            told.add(Rounded.counts(Arrays.stream(counts).boxed().toList()));
        }
        List<Unnamed> inOrder = List.copyOf(members);
        List<List<BitSet>> before = new ArrayList<>();
        Map<String, Map<String, List<Integer>>> splits = new LinkedHashMap<>();
        for (String filter : filters(members)) {
            List<BitSet> parts = NearlyAlike.parts(filter, inOrder);
            boolean alike = before.stream().anyMatch(others -> NearlyAlike.are(parts, others));
            if (!alike && isLarge(parts, members.size())) {
                before.add(parts);
            }
            splits.put(filter, split(filter, exact, alike ? Collections.nCopies(strands, List.of()) : told, members));
        }
        return new NamelessPicture(Rounded.count(members.size()), told, splits);
    }

    /** In an order that everyone knows: the first of two that are nearly alike is told. */
    private static SortedSet<String> filters(Collection<Unnamed> members) {
        SortedSet<String> filters = new TreeSet<>();
        members.forEach(member -> filters.addAll(member.values().keySet()));
        return filters;
    }

    /** Of any other filter nothing is told. */
    private static boolean isLarge(List<BitSet> parts, int members) {
        return parts.stream().allMatch(part -> Rounded.isLarge(part.cardinality(), members));
    }

    private static int[] counts(int strand, Collection<Unnamed> members) {
        int[] counts = new int[ORDER.length() + 1];
        members.forEach(member -> counts[place(member, strand)]++);
        return counts;
    }

    private static int place(Unnamed member, int strand) {
        return strand < member.letters().length()
                ? ORDER.indexOf(member.letters().charAt(strand))
                : ORDER.length();
    }

    private static Map<String, List<Integer>> split(
            String filter, List<int[]> exact, List<List<Integer>> told, Collection<Unnamed> members) {
        Map<String, List<Unnamed>> parts = new TreeMap<>();
        members.forEach(member -> {
            String value = member.values().get(filter);
            if (value != null) {
                parts.computeIfAbsent(value, none -> new ArrayList<>()).add(member);
            }
        });
        Map<String, List<Integer>> split = new LinkedHashMap<>();
        parts.keySet().forEach(value -> split.put(value, new ArrayList<>()));
        for (int strand = 0; strand < exact.size(); strand++) {
            int s = strand;
            List<Rounded.Part> sizes = parts.values().stream()
                    .map(part -> new Rounded.Part(part.size(), low(s, part)))
                    .toList();
            int[] counts = exact.get(strand);
            List<Integer> low =
                    told.get(strand).isEmpty() ? List.of() : Rounded.low(members.size(), counts[0], counts[1], sizes);
            int n = 0;
            for (List<Integer> figures : split.values()) {
                figures.add(low.isEmpty() ? HELD_BACK : low.get(n));
                n++;
            }
        }
        return split;
    }

    private static int low(int strand, Collection<Unnamed> part) {
        return (int) part.stream()
                .filter(member -> place(member, strand) <= ORDER.indexOf('P'))
                .count();
    }
}
