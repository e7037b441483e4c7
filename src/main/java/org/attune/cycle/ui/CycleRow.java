package org.attune.cycle.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.attune.access.PupilId;
import org.attune.cycle.CycleLine;
import org.attune.method.cycle.Phase;
import org.attune.method.cycle.Stall;
import org.attune.plan.ui.PlanNavigation;

/** One running plan: whose, where it stands, why it stalls, and the one way on. */
final class CycleRow extends ListItem {

    private static final long serialVersionUID = 1L;

    /** @param writes whether the person holds reviews */
    CycleRow(CycleLine line, boolean writes) {
        PupilId pupil = line.pupil().id();
        Anchor name = new Anchor("pupils/" + pupil.value(), line.pupil().displayName());
        name.addClassName("pupil-name");
        Span where = new Span(CycleWords.place(line.pupil()));
        where.addClassName("soft");
        Div who = new Div(name, where, new Span(" "), CycleWords.tag(this, line.phase()));
        Div when = new Div(
                new Span(CycleWords.days(this, line.phase(), line.cycle().dates(), line.daysLate())));
        when.addClassNames("soft", "small", "num");
        Div words = new Div(who, when);
        words.addClassName("grow");
        if (line.planned() > 0 && !line.stalls().contains(Stall.FEW_SESSIONS)) {
            when.add(new Span(" · " + getTranslation("cycle.sessions", line.given(), line.planned())));
        }
        line.stalls().stream().sorted().filter(stall -> stall != Stall.OVERDUE).forEach(stall -> {
            Div why = new Div(CycleWords.stall(this, stall, line));
            why.addClassNames("small", "stall");
            words.add(why);
        });
        if (line.asksForChange()) {
            Div change = new Div(getTranslation("cycle.half.said.CHANGE"));
            change.addClassNames("small", "stall");
            words.add(change);
        }
        add(words, act(line, writes));
    }

    private Anchor act(CycleLine line, boolean writes) {
        PupilId pupil = line.pupil().id();
        boolean review =
                line.begun() || line.asksForChange() || line.phase() == Phase.OVERDUE || line.phase() == Phase.DUE;
        Anchor act;
        if (writes && review) {
            act = new Anchor(
                    CycleNavigation.reviewHref(pupil, line.cycle().id()),
                    getTranslation(line.begun() ? "cycle.go-on" : "cycle.review"));
        } else if (writes && line.phase() == Phase.HALFWAY) {
            act = new Anchor(
                    CycleNavigation.halfwayHref(pupil, line.cycle().id()), getTranslation("cycle.look-halfway"));
        } else {
            act = new Anchor(PlanNavigation.planHref(pupil, line.cycle().plan()), getTranslation("cycle.see-plan"));
        }
        act.addClassName("btn");
        act.setAriaLabel(act.getText() + ", " + line.pupil().displayName());
        return act;
    }
}
