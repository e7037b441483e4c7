package org.attune.plan.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import org.attune.access.NoSuchRecord;
import org.attune.access.PupilId;
import org.attune.assessment.FindingId;
import org.attune.plan.PlanId;

/** The ids in an address; what is no number is no record. */
final class PlanRoute {

    /** The second step, targets and agreements. */
    static final QueryParameters TARGETS = QueryParameters.of("step", "targets");

    private PlanRoute() {}

    static PupilId pupil(BeforeEnterEvent event) {
        return new PupilId(number(event.getRouteParameters().get("pupil").orElse("")));
    }

    static PlanId plan(BeforeEnterEvent event) {
        return new PlanId(number(event.getRouteParameters().get("plan").orElse("")));
    }

    static FindingId finding(BeforeEnterEvent event) {
        return new FindingId(number(parameter(event, "finding")));
    }

    /** Whether the address asks for the second step, targets and agreements. */
    static boolean atTargets(BeforeEnterEvent event) {
        return parameter(event, "step").equals("targets");
    }

    private static String parameter(BeforeEnterEvent event, String name) {
        return event.getLocation().getQueryParameters().getSingleParameter(name).orElse("");
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException none) {
            throw new NoSuchRecord("address");
        }
    }
}
