package org.attune.method.screening;

import java.util.List;
import org.attune.method.instrument.Item;
import org.attune.method.instrument.Reference;
import org.attune.method.instrument.Response;
import org.attune.method.instrument.Strand;
import org.attune.method.scoring.Answers;

/**
 * The anchors of one strand. All comparisons are whole numbers multiplied out, so that no rounding tips a verdict.
 *
 * @param seen anchors answered with a number
 * @param sum of those, each 0–4
 * @param expectation E, whole points
 */
public record StrandAnchors(Strand strand, int seen, int sum, int expectation) {

    /** Source: method.md, "The class screen". */
    public static final int LEAST_SEEN = 3;

    /** So many points below E the mean must lie for “look first”: an anchor mean of four answers has a wide error. */
    public static final int MARGIN = 6;

    private static final int POINTS_OF_A_STEP = 25;

    static StrandAnchors of(Strand strand, List<Item> anchors, Answers answers, Reference reference) {
        List<Response> seen =
                anchors.stream().map(answers::of).filter(Response::isNumber).toList();
        int sum = seen.stream().mapToInt(Response::number).sum();
        return new StrandAnchors(strand, seen.size(), sum, reference.expectation());
    }

    public AnchorStanding standing() {
        if (seen < LEAST_SEEN) {
            return AnchorStanding.NOT_ENOUGH_SEEN;
        }
        int points = POINTS_OF_A_STEP * sum;
        return points <= (expectation - MARGIN) * seen
                ? AnchorStanding.LOW
                : points < expectation * seen ? AnchorStanding.A_LITTLE_LOW : AnchorStanding.AS_EXPECTED;
    }
}
