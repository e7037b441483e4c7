package org.attune.method.instrument;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A published version of the questions. How many strands, clusters and items it has is its own affair.
 *
 * @param id such as {@code bdt/v1}; a change of content is a new id
 * @param strands in developmental order
 * @param items in the order in which they are shown and stored
 */
public record Instrument(String id, List<Strand> strands, List<Item> items, Scale scale) {

    /** @throws IllegalArgumentException where a code is used twice or an item names an unknown strand or cluster */
    public Instrument {
        strands = List.copyOf(strands);
        items = List.copyOf(items);
        Map<String, Set<String>> clusters = new LinkedHashMap<>();
        for (Strand strand : strands) {
            Set<String> own =
                    strand.clusters().stream().map(Cluster::code).collect(Collectors.toCollection(HashSet::new));
            refuseIf(clusters.put(strand.code(), own) != null, "strand " + strand.code() + " stands twice");
            refuseIf(own.size() < strand.clusters().size(), "a cluster of " + strand.code() + " stands twice");
        }
        Set<String> codes = new HashSet<>();
        for (Item item : items) {
            refuseIf(!codes.add(item.code()), "item " + item.code() + " stands twice");
            Set<String> own = clusters.get(item.strand());
            refuseIf(own == null, item.code() + " names the unknown strand " + item.strand());
            refuseIf(
                    own != null && !own.contains(item.cluster()),
                    item.code() + " names the unknown cluster " + item.cluster());
        }
    }

    public Optional<Item> find(String code) {
        return items.stream().filter(item -> item.code().equals(code)).findFirst();
    }

    /** @throws IllegalArgumentException where there is no such item */
    public Item item(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException(id + " has no item " + code));
    }

    /** @throws IllegalArgumentException where there is no such strand */
    public Strand strand(String code) {
        return strands.stream()
                .filter(strand -> strand.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id + " has no strand " + code));
    }

    /** @throws IllegalArgumentException where there is no such cluster */
    public Cluster cluster(String code) {
        return strands.stream()
                .flatMap(strand -> strand.clusters().stream())
                .filter(cluster -> cluster.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id + " has no cluster " + code));
    }

    /** The strand's items, in the order of the instrument. */
    public List<Item> itemsOf(Strand strand) {
        return items.stream()
                .filter(item -> item.strand().equals(strand.code()))
                .toList();
    }

    /** The cluster's items, in the order of the instrument. */
    public List<Item> itemsOf(Cluster cluster) {
        return items.stream()
                .filter(item -> item.cluster().equals(cluster.code()))
                .toList();
    }

    /** The items of the class screen, in the order of the instrument. */
    public List<Item> anchors() {
        return items.stream().filter(Item::anchor).toList();
    }

    private static void refuseIf(boolean broken, String reason) {
        if (broken) {
            throw new IllegalArgumentException("Broken instrument: " + reason);
        }
    }
}
