package org.attune.plan.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.attune.method.planning.ChosenStrategy;
import org.attune.method.planning.RoutineOutcome;
import org.attune.method.planning.StrategyCovered;
import org.attune.method.planning.Swap;
import org.attune.plan.PlanWords;
import org.attune.plan.PlanWorking;
import org.attune.rulebook.ui.RulebookNavigation;
import org.attune.ui.Card;
import org.attune.ui.FigureTable;

/** What each thing in the plan covers, how a choice is made among equals, and what a swap would lose. */
final class HowThings extends Card {

    private static final long serialVersionUID = 1L;

    HowThings(PlanWorking plan, PlanWords words) {
        add(new H2(getTranslation("plan-how.things")), new Paragraph(getTranslation("plan-how.things.rule")));
        FigureTable table = new FigureTable(
                getTranslation("plan-how.things"),
                1,
                getTranslation("plan-how.thing"),
                getTranslation("plan-how.thing.minutes"),
                getTranslation("plan-how.alone"),
                getTranslation("plan-how.without"));
        plan.working().strategies().forEach(each -> row(table, each));
        if (plan.working().strategies().isEmpty()) {
            add(new Paragraph(getTranslation("plan-how.things.none")));
        } else {
            add(table);
        }
        add(new Paragraph(getTranslation("plan-how.ties")));
        RoutineOutcome routine = plan.choice().routine();
        if (routine != RoutineOutcome.NOT_NEEDED) {
            add(new Paragraph(getTranslation("plan-how.routine." + routine)));
        }
        if (plan.edited()) {
            add(new Paragraph(getTranslation("plan-how.edited", String.join("; ", plan.proposed()))));
        } else {
            add(new Paragraph(getTranslation("plan-how.as-proposed")));
        }
        swaps(plan, words);
        add(RulebookNavigation.rule("planning", getTranslation("how.rule.planning")));
    }

    private static void row(FigureTable table, StrategyCovered each) {
        table.row(
                each.strategy().title(),
                "" + each.strategy().staffMinutesAWeek(),
                "" + each.alone(),
                "" + each.lostWithout());
    }

    private void swaps(PlanWorking plan, PlanWords words) {
        List<String> codes = plan.choice().codes();
        UnorderedList list = new UnorderedList();
        list.addClassName("reasons");
        for (ChosenStrategy chosen : plan.choice().strategies()) {
            chosen.swaps().stream()
                    // Reworded since: the library’s own version of it is no swap for it.
                    .filter(swap -> !codes.contains(swap.replacement().code()))
                    .forEach(swap -> list.add(new ListItem(swap(chosen, swap))));
        }
        if (list.getComponentCount() > 0) {
            add(new H3(getTranslation("plan-how.swaps")), new Paragraph(getTranslation("plan-how.swaps.rule")), list);
        }
    }

    private String swap(ChosenStrategy chosen, Swap swap) {
        return getTranslation(
                swap.lost() < 0 ? "plan-how.swap.more" : "plan-how.swap",
                chosen.strategy().title(),
                swap.replacement().title(),
                "" + Math.abs(swap.lost()),
                swap.percentLost().abs());
    }
}
