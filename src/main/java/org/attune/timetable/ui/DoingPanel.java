package org.attune.timetable.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import org.attune.method.planning.Strategy;
import org.attune.plan.PlanPage;
import org.attune.plan.PlanTarget;
import org.attune.plan.PlannedStrategy;
import org.attune.timetable.Dose;
import org.attune.timetable.GoalRating;
import org.attune.ui.Card;

/** How a plan goes: what was done, how far its targets are, and notes to hand over. */
@StyleSheet("context://ui/styles/timetable.css")
final class DoingPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient TimetableDesk desk;
    private final transient PlanPage page;

    /** Somebody may write while the plan runs. */
    private final boolean writes;

    DoingPanel(TimetableDesk desk, PlanPage page, boolean writes) {
        this.desk = desk;
        this.page = page;
        this.writes = writes && page.plan().isUnderWay(desk.clock().instant());
        addClassName("doing");
        show();
    }

    private void show() {
        removeAll();
        add(dose());
        if (!page.plan().targets().isEmpty()) {
            add(goals());
        }
        add(new NotesCard(desk, page.plan().id(), writes));
    }

    private Component dose() {
        Card card = new Card(new H2(getTranslation("week.dose.title")));
        Map<String, Dose> doses = desk.doses().byStrategy(page.plan().id());
        UnorderedList list = new UnorderedList();
        list.addClassName("lines");
        for (PlannedStrategy planned : page.plan().strategies()) {
            Dose dose = doses.get(planned.strategy().code());
            if (!planned.home() && dose != null) {
                list.add(line(planned.strategy(), dose));
            }
        }
        if (!doses.isEmpty()) {
            card.add(list);
        }
        Paragraph how = new Paragraph(getTranslation(doses.isEmpty() ? "week.dose.no-sessions" : "week.dose.help"));
        how.addClassNames("soft", "small");
        card.add(how);
        return card;
    }

    private ListItem line(Strategy strategy, Dose dose) {
        Span much = new Span(TimetableWords.dose(this, dose));
        much.addClassName("num");
        Div row = new Div(new Span(strategy.title()), much);
        row.addClassNames("row", "between");
        return new ListItem(row);
    }

    private Component goals() {
        Paragraph help = new Paragraph(getTranslation("goal.help"));
        help.addClassName("soft");
        Card card = new Card(new H2(getTranslation("goal.title")), help);
        List<GoalRating> all = desk.goals().of(page.plan().id());
        for (PlanTarget target : page.plan().targets()) {
            List<GoalRating> ratings =
                    all.stream().filter(one -> one.item().equals(target.item())).toList();
            card.add(new GoalLine(desk, page.plan().id(), target, ratings, writes, this::show));
        }
        return card;
    }
}
