package org.attune.timetable.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.attune.plan.PlanId;
import org.attune.plan.ui.PlanNavigation;
import org.attune.timetable.Week;
import org.attune.timetable.Week.Other;
import org.attune.ui.Buttons;
import org.attune.ui.Card;

/** Plans that others lead: one can help with them, and stop again. */
final class OthersCard extends Card {

    private static final long serialVersionUID = 1L;

    OthersCard(Week week, Consumer<PlanId> takeOn, Consumer<PlanId> handBack) {
        Div all = new Div();
        all.addClassName("stack");
        if (!week.helping().isEmpty()) {
            all.add(list(week.helping(), "week.others.stop", handBack));
        }
        if (!week.others().isEmpty()) {
            Paragraph why = new Paragraph(getTranslation("week.others.help"));
            why.addClassName("soft");
            NativeDetails others = new NativeDetails(
                    getTranslation("week.others.more", week.others().size()),
                    new Div(why, list(week.others(), "week.others.take", takeOn)));
            others.setOpen(week.helping().isEmpty() && !week.hasPlans()
                    || week.others().stream().anyMatch(Other::nobodys));
            all.add(others);
        }
        add(new com.vaadin.flow.component.html.H2(getTranslation("week.others")), all);
    }

    private Component list(List<Other> plans, String key, Consumer<PlanId> act) {
        UnorderedList list = new UnorderedList();
        list.addClassName("slot-list");
        for (Other one : plans) {
            String name = one.pupil().displayName();
            Anchor plan = new Anchor(PlanNavigation.planHref(one.pupil().id(), one.plan()), name);
            Paragraph lead = new Paragraph(
                    getTranslation(one.nobodys() ? "week.others.nobody" : "week.others.lead", one.lead()));
            lead.addClassNames("soft", "small");
            Button button = Buttons.plain(getTranslation(key), () -> act.accept(one.plan()));
            button.setAriaLabel(getTranslation(key) + ": " + name);
            list.add(new ListItem(new Div(plan, lead), button));
        }
        return list;
    }
}
