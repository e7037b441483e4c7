package org.attune.context;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attune.access.PupilId;

/**
 * What one person may know of a pupil: nothing else is in here.
 *
 * @param reads parts that the person reads
 * @param writes parts that the person writes
 * @param facts of the parts that are read, in the order of their kinds, newest first
 * @param contacts by name; empty where they are not read
 * @param moreToKnow whether something lies in the other parts that bears on how a result is read
 */
public record PupilContext(
        PupilId pupil,
        Set<Part> reads,
        Set<Part> writes,
        List<Fact> facts,
        List<Contact> contacts,
        boolean moreToKnow) {

    public PupilContext {
        reads = Set.copyOf(reads);
        writes = Set.copyOf(writes);
        facts = List.copyOf(facts);
        contacts = List.copyOf(contacts);
    }

    public List<Fact> of(Part part) {
        return facts.stream().filter(fact -> fact.kind().part() == part).toList();
    }

    /** There where home is not to be contacted. */
    public Optional<Fact> unsafeHome() {
        return of(Part.HOME_CONTACT).stream().findFirst();
    }
}
