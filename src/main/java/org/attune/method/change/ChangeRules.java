package org.attune.method.change;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attune.method.instrument.AgeBand;
import org.attune.method.instrument.Instrument;
import org.attune.method.instrument.Item;
import org.attune.method.instrument.ReferenceSet;
import org.attune.method.instrument.Response;
import org.attune.method.instrument.Strand;

/**
 * From two findings of one pupil to what changed. Never across instruments, versions that are not declared linked, or age bands. A
 * change of a rule is a new class with a new version. Source: method.md, “Change”.
 */
public final class ChangeRules {

    public static final String VERSION = "1";

    private final Instrument instrument;
    private final ReferenceSet references;
    private final Set<String> linked;
    private final Map<String, Integer> lengths = new HashMap<>();

    public ChangeRules(Instrument instrument, ReferenceSet references) {
        this(instrument, references, Set.of());
    }

    /**
     * @param instrument of the later finding
     * @param linked ids of other versions whose items of the same code are declared the same
     * @throws IllegalArgumentException where the reference set is another instrument’s
     */
    public ChangeRules(Instrument instrument, ReferenceSet references, Set<String> linked) {
        if (!references.instrument().equals(instrument.id())) {
            throw new IllegalArgumentException(references.id() + " does not belong to " + instrument.id());
        }
        this.instrument = instrument;
        this.references = references;
        this.linked = Set.copyOf(linked);
        instrument
                .strands()
                .forEach(strand ->
                        lengths.put(strand.code(), instrument.itemsOf(strand).size()));
    }

    /**
     * @param sameLead whether the same adult led both times
     * @throws IllegalArgumentException where {@code after} was not given to this instrument
     */
    public Change between(Occasion before, Occasion after, boolean sameLead) {
        if (!after.instrument().equals(instrument.id())) {
            throw new IllegalArgumentException(after.instrument() + " is not " + instrument.id());
        }
        Optional<NoVerdict> bar = bar(before, after);
        List<StrandChange> strands = instrument.strands().stream()
                .map(strand -> change(strand, before, after, sameLead, bar))
                .toList();
        return new Change(VERSION, strands);
    }

    /**
     * One strand alone, from the lines that findings store: for many pupils at once. The same verdict as {@link #between(Occasion, Occasion,
     * boolean)}.
     *
     * @throws IllegalArgumentException where {@code after} was not given to this instrument
     */
    public StrandChange between(Strand strand, StoredLine before, StoredLine after, boolean sameLead) {
        if (!after.instrument().equals(instrument.id())) {
            throw new IllegalArgumentException(after.instrument() + " is not " + instrument.id());
        }
        Optional<NoVerdict> bar = bar(before.instrument(), before.band(), after.instrument(), after.band());
        int length = lengths.getOrDefault(strand.code(), 0);
        String earlier = before.answers();
        String later = after.answers();
        int items = 0;
        int pairs = 0;
        int sumBefore = 0;
        int sumAfter = 0;
        for (int n = 0; n < length && bar.isEmpty(); n++) {
            char one = earlier.charAt(n);
            char two = later.charAt(n);
            items += one == StoredLine.DOES_NOT_APPLY || two == StoredLine.DOES_NOT_APPLY ? 0 : 1;
            if (Character.isDigit(one) && Character.isDigit(two)) {
                pairs++;
                sumBefore += one - '0';
                sumAfter += two - '0';
            }
        }
        return new StrandChange(
                strand,
                length,
                bar.isPresent() ? length : items,
                pairs,
                sumBefore,
                sumAfter,
                sameLead,
                references.of(strand, after.band()),
                bar);
    }

    private Optional<NoVerdict> bar(Occasion before, Occasion after) {
        return bar(before.instrument(), before.band(), after.instrument(), after.band());
    }

    private Optional<NoVerdict> bar(String before, AgeBand bandBefore, String after, AgeBand bandAfter) {
        if (!nameOf(before).equals(nameOf(after))) {
            return Optional.of(NoVerdict.OTHER_INSTRUMENT);
        }
        if (!before.equals(after) && !linked.contains(before)) {
            return Optional.of(NoVerdict.VERSION_NOT_LINKED);
        }
        return bandBefore == bandAfter ? Optional.empty() : Optional.of(NoVerdict.OTHER_AGE_BAND);
    }

    /** {@code bdt} of {@code bdt/v1}. */
    private static String nameOf(String instrumentId) {
        int slash = instrumentId.lastIndexOf('/');
        return slash < 0 ? instrumentId : instrumentId.substring(0, slash);
    }

    private StrandChange change(
            Strand strand, Occasion before, Occasion after, boolean sameLead, Optional<NoVerdict> bar) {
        List<Item> all = instrument.itemsOf(strand);
        List<Pair> items = all.stream()
                .map(item -> new Pair(before.answers().of(item), after.answers().of(item)))
                .filter(Pair::applies)
                .toList();
        List<Pair> pairs = bar.isPresent()
                ? List.of()
                : items.stream().filter(Pair::isAnswered).toList();
        return new StrandChange(
                strand,
                all.size(),
                items.size(),
                pairs.size(),
                pairs.stream().mapToInt(pair -> pair.before().number()).sum(),
                pairs.stream().mapToInt(pair -> pair.after().number()).sum(),
                sameLead,
                references.of(strand, after.band()),
                bar);
    }

    private record Pair(Response before, Response after) {

        boolean applies() {
            return before != Response.NOT_APPLICABLE && after != Response.NOT_APPLICABLE;
        }

        boolean isAnswered() {
            return before.isNumber() && after.isNumber();
        }
    }
}
