package org.attune.cycle.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import org.attune.access.NoSuchRecord;
import org.attune.access.PupilId;
import org.attune.cycle.Cycle;
import org.attune.cycle.CycleId;

/** What the address of a screen names; an address that names nothing is no such record. */
final class CycleRoute {

    private CycleRoute() {}

    static CycleId cycle(BeforeEnterEvent event) {
        return new CycleId(number(event, "cycle"));
    }

    /** An address of another pupil’s is none. */
    static void check(BeforeEnterEvent event, Cycle cycle) {
        if (!cycle.pupil().equals(new PupilId(number(event, "pupil")))) {
            throw new NoSuchRecord("cycle");
        }
    }

    private static long number(BeforeEnterEvent event, String name) {
        try {
            return Long.parseLong(event.getRouteParameters().get(name).orElse(""));
        } catch (NumberFormatException none) {
            throw new NoSuchRecord("address");
        }
    }
}
