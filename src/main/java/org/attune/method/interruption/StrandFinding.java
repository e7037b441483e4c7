package org.attune.method.interruption;

import java.util.List;
import org.attune.method.instrument.Item;
import org.attune.method.instrument.Strand;
import org.attune.method.scoring.StrandScore;

/**
 * What was found in one strand. Source: method.md, "Scoring" and "Focus".
 *
 * @param focus 1 or 2 where the strand is suggested as a focus, else 0
 * @param alsoWatch possible, earlier than the likely focus, and too near E to be a focus itself
 * @param alsoLow likely or possible without being a focus or also watch: it may or may not be linked
 * @param open not enough seen where it could have changed the focus
 * @param lookFor of an open strand, the items that nobody has seen yet; else empty
 * @param evidence of a focus strand, up to 5 items below E, lowest first, then by code; else empty
 */
public record StrandFinding(
        StrandScore score,
        Status status,
        int focus,
        boolean alsoWatch,
        boolean alsoLow,
        boolean open,
        List<Item> lookFor,
        List<AnsweredItem> evidence) {

    public StrandFinding {
        if (focus < 0 || focus > Finding.MOST_FOCI) {
            throw new IllegalArgumentException("Focus is 0, 1 or 2, not " + focus);
        }
        lookFor = List.copyOf(lookFor);
        evidence = List.copyOf(evidence);
    }

    public Strand strand() {
        return score.strand();
    }

    public boolean isFocus() {
        return focus > 0;
    }
}
