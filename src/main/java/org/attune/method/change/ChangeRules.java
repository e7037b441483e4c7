package org.attune.method.change;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    private Optional<NoVerdict> bar(Occasion before, Occasion after) {
        if (!nameOf(before.instrument()).equals(nameOf(after.instrument()))) {
            return Optional.of(NoVerdict.OTHER_INSTRUMENT);
        }
        if (!before.instrument().equals(after.instrument()) && !linked.contains(before.instrument())) {
            return Optional.of(NoVerdict.VERSION_NOT_LINKED);
        }
        return before.band() == after.band() ? Optional.empty() : Optional.of(NoVerdict.OTHER_AGE_BAND);
    }

    /** {@code bdt} of {@code bdt/v1}. */
    private static String nameOf(String instrumentId) {
        return instrumentId.replaceFirst("/[^/]*$", "");
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
