package org.attune.training.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.attune.training.CaseStanding;
import org.attune.ui.Formats;

/** One practice case in the list: who it is about, how far the person is, and the way in. */
final class CaseLine extends ListItem {

    private static final long serialVersionUID = 1L;

    CaseLine(CaseStanding standing) {
        String name = standing.practiceCase().name();
        Span year = new Span(standing.practiceCase().yearGroup());
        year.addClassName("soft");
        Span bold = new Span(name);
        bold.addClassName("bold");
        Div who = new Div(bold, year);
        who.addClassNames("grow", "who-and-year");
        Div row = new Div(who, state(standing));
        row.addClassName("row");
        if (standing.state() != CaseStanding.State.IN_CALIBRATION) {
            row.add(act(standing, name));
        }
        add(row);
    }

    private Span state(CaseStanding standing) {
        Span state = new Span(
                switch (standing.state()) {
                    case NEW -> getTranslation("training.case.NEW");
                    case BEGUN ->
                        getTranslation(
                                "training.case.BEGUN",
                                standing.answered(),
                                standing.practiceCase().ratings().size());
                    case DONE ->
                        getTranslation(
                                "training.case.DONE", standing.lastOn() == null ? "" : Formats.date(standing.lastOn()));
                    case IN_CALIBRATION -> getTranslation("training.case.IN_CALIBRATION");
                });
        state.addClassName("tag");
        state.setClassName("secure", standing.state() == CaseStanding.State.DONE);
        state.setClassName("watch", standing.state() == CaseStanding.State.BEGUN);
        return state;
    }

    private Div act(CaseStanding standing, String name) {
        Div acts = new Div();
        acts.addClassName("chips");
        if (standing.last() != null) {
            acts.add(link(TrainingNavigation.resultHref(standing.last()), "training.case.see", name, "quiet"));
        }
        String key = switch (standing.state()) {
            case BEGUN -> "training.case.carry-on";
            case DONE -> "training.case.again";
            default -> "training.case.begin";
        };
        acts.add(link(TrainingNavigation.caseHref(standing.practiceCase().code()), key, name, "plain"));
        return acts;
    }

    private Anchor link(String href, String key, String name, String kind) {
        Anchor link = new Anchor(href, getTranslation(key));
        link.addClassNames("btn", kind);
        link.setAriaLabel(link.getText() + ", " + name);
        return link;
    }
}
