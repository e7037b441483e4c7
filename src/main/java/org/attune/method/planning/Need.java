package org.attune.method.planning;

import java.util.ArrayList;
import java.util.List;
import org.attune.method.instrument.Instrument;
import org.attune.method.instrument.Item;
import org.attune.method.instrument.Response;
import org.attune.method.interruption.Status;
import org.attune.method.interruption.StrandFinding;

/**
 * An item of a focus strand that was answered below the expectation. Source: method.md, "The action plan", rule 2.
 *
 * @param points E − 25a, 1 to 100
 * @param multiplier m: 2 in focus 1 where there are two foci and focus 1 is likely, else 1
 */
public record Need(Item item, Response response, int points, int multiplier) {

    /** The needs of a request, by focus and then in the order of the instrument. */
    static List<Need> of(Instrument instrument, PlanRequest request) {
        List<Need> needs = new ArrayList<>();
        for (int focus = 0; focus < request.foci().size(); focus++) {
            StrandFinding strand = request.finding().strand(request.foci().get(focus));
            boolean doubled = focus == 0 && request.foci().size() > 1 && strand.status() == Status.LIKELY;
            for (Item item : instrument.itemsOf(strand.strand())) {
                Response response = request.answers().of(item);
                int points = response.isNumber() ? strand.score().expectation() - response.points() : 0;
                if (points > 0) {
                    needs.add(new Need(item, response, points, doubled ? 2 : 1));
                }
            }
        }
        return needs;
    }
}
