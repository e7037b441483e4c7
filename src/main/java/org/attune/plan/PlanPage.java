package org.attune.plan;

import java.time.LocalDate;
import java.util.List;
import org.attune.context.PlanFacts;
import org.attune.paper.Markup;
import org.attune.roll.PupilSummary;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it is read by everyone who works with the pupil.
 *
 * @param lead who made it, by name
 * @param adoptedBy by name; empty for a draft
 * @param against titles of what an adopted plan holds and what is on record today speaks against
 * @param sheet the page itself, as on paper, with all steps
 */
public record PlanPage(
        PlanRecord plan, PupilSummary pupil, String lead, String adoptedBy, List<String> against, Markup sheet) {

    public PlanPage {
        against = List.copyOf(against);
    }

    record Signed(String by, LocalDate on) {}

    /**
     * What stands on the sheet.
     *
     * @param signed that the SENCO signed the result
     * @param context what is on record for the pupil today
     */
    record Facts(
            PlanRecord plan,
            PupilSummary pupil,
            String lead,
            @Nullable Signed signed,
            PlanFacts context,
            String reader,
            LocalDate today) {}
}
