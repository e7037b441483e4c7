package org.attune.assessment.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import org.attune.access.NoSuchRecord;
import org.attune.access.PupilId;
import org.attune.assessment.AssessmentKind;
import org.attune.assessment.FindingId;

/** The ids in an address; what is no number is no record. */
final class PupilRoute {

    private PupilRoute() {}

    static PupilId pupil(BeforeEnterEvent event) {
        return new PupilId(number(event, "pupil"));
    }

    static FindingId finding(BeforeEnterEvent event) {
        return new FindingId(number(event, "finding"));
    }

    static FindingId other(BeforeEnterEvent event) {
        return new FindingId(number(event, "other"));
    }

    /** The form and its check are one screen each, for the lead’s assessment and for a second view. */
    static AssessmentKind kind(BeforeEnterEvent event) {
        return event.getLocation().getSegments().contains("second") ? AssessmentKind.SECOND_VIEW : AssessmentKind.LEAD;
    }

    private static long number(BeforeEnterEvent event, String name) {
        try {
            return Long.parseLong(event.getRouteParameters().get(name).orElse(""));
        } catch (NumberFormatException none) {
            throw new NoSuchRecord(name);
        }
    }
}
