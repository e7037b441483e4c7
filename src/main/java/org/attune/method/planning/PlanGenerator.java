package org.attune.method.planning;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.attune.method.instrument.Instrument;

/** Proposes the plan that covers most need in the minutes there are, and evaluates an edited one. Source: method.md, "The action plan". */
public final class PlanGenerator {

    private final Instrument instrument;
    private final List<Strategy> library;

    /**
     * @param library the files’ strategies and the school’s own
     * @throws IllegalArgumentException where a code stands twice
     */
    public PlanGenerator(Instrument instrument, Collection<Strategy> library) {
        if (library.stream().map(Strategy::code).distinct().count() < library.size()) {
            throw new IllegalArgumentException("A strategy code stands twice in the library");
        }
        this.instrument = instrument;
        this.library =
                library.stream().sorted(Comparator.comparing(Strategy::code)).toList();
    }

    /**
     * The best choice. Without a focus, or without anything eligible, it is empty.
     *
     * @throws IllegalArgumentException where the finding is of another instrument
     */
    public Proposal propose(PlanRequest request) {
        Appraisal appraisal = new Appraisal(instrument, library, request);
        List<Strategy> best = appraisal.best();
        return new Proposal(appraisal.of(best), appraisal.offer(best));
    }

    /**
     * What any choice comes to, whether or not it keeps the rules; home strategies that the carer agreed to count for cover but not for
     * minutes. Errors as for {@link #propose}.
     */
    public Choice evaluate(PlanRequest request, Collection<Strategy> chosen) {
        return new Appraisal(instrument, library, request).of(chosen);
    }

    /** How any choice comes to its need covered, step by step. Errors as for {@link #propose}. */
    public Working explain(PlanRequest request, Collection<Strategy> chosen) {
        return new Appraisal(instrument, library, request).working(chosen);
    }

    /** The strategies that may be chosen for this request (rule 1), sorted by code. Errors as for {@link #propose}. */
    public List<Strategy> eligible(PlanRequest request) {
        return new Appraisal(instrument, library, request).eligible();
    }
}
