package org.attune.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.attune.plan.PlanDraft;

/** The minutes, always in sight, and the way on. */
final class PlanFooter extends Footer {

    private static final long serialVersionUID = 1L;

    private final Span minutes = new Span();
    private final Element bar = new Element("progress");

    PlanFooter(Component... ways) {
        addClassName("plan-footer");
        minutes.addClassNames("minutes", "num");
        minutes.getElement().setAttribute("role", "status");
        bar.setAttribute("aria-hidden", "true");
        Div right = new Div(ways);
        right.addClassName("ways");
        Div row = new Div(minutes);
        row.addClassName("row");
        row.getElement().appendChild(bar);
        row.add(right);
        add(row);
    }

    void show(PlanDraft draft) {
        int used = draft.offer().choice().minutesAWeek();
        int there = draft.terms().minutes();
        minutes.setText(
                used > there
                        ? getTranslation("plan.minutes.over", used, there, used - there)
                        : getTranslation("plan.minutes.of", used, there));
        bar.setAttribute("max", String.valueOf(there)).setAttribute("value", String.valueOf(Math.min(used, there)));
        setClassName("over", used > there);
    }
}
