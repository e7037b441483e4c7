package org.attune.cycle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.cycle.CycleLine;
import org.attune.method.cycle.Phase;
import org.attune.method.cycle.ReviewDates;
import org.attune.method.cycle.Stall;
import org.attune.roll.PupilSummary;
import org.attune.ui.Formats;

/** Where a cycle stands, in words. */
final class CycleWords {

    private CycleWords() {}

    static String place(PupilSummary pupil) {
        return Stream.of(Formats.yearGroup(pupil.yearGroup()), pupil.className())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    static String days(Component here, Phase phase, ReviewDates dates, int late) {
        String review = Formats.date(dates.reviewOn());
        return switch (phase) {
            case OVERDUE -> here.getTranslation("cycle.late", review, late);
            case HALFWAY -> here.getTranslation("cycle.halfway-on", Formats.date(dates.halfwayOn()), review);
            case AHEAD -> here.getTranslation("cycle.starts", Formats.date(dates.startsOn()));
            default -> here.getTranslation("cycle.review-on", review);
        };
    }

    /** A word beside each colour; what runs has none. */
    static Span tag(Component here, Phase phase) {
        Span tag = new Span(here.getTranslation("cycle.phase." + phase.name()));
        tag.addClassName("tag");
        switch (phase) {
            case OVERDUE -> tag.addClassName("likely");
            case DUE, DUE_SOON, HALFWAY -> tag.addClassName("possible");
            case RUNNING -> tag.addClassName("secure");
            default -> tag.addClassName("watch");
        }
        return tag;
    }

    /** Why a plan stalls, as a sentence. */
    static String stall(Component here, Stall stall, CycleLine line) {
        return switch (stall) {
            case OVERDUE -> here.getTranslation("cycle.stall.OVERDUE");
            case FEW_SESSIONS -> here.getTranslation("cycle.stall.FEW_SESSIONS", line.given(), line.planned());
            case NO_CHANGE_TWICE -> here.getTranslation("cycle.stall.NO_CHANGE_TWICE");
        };
    }
}
