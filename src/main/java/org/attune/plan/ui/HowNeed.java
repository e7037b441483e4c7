package org.attune.plan.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.attune.method.planning.Need;
import org.attune.method.planning.NeedCovered;
import org.attune.method.planning.Working;
import org.attune.plan.PlanWords;
import org.attune.plan.PlanWorking;
import org.attune.ui.Card;
import org.attune.ui.FigureTable;

/** The need covered, question by question, in 900ths of a step. */
final class HowNeed extends Card {

    private static final long serialVersionUID = 1L;

    HowNeed(PlanWorking plan, PlanWords words) {
        Working working = plan.working();
        add(new H2(getTranslation("plan-how.need")), new Paragraph(getTranslation("plan-how.need.rule")));
        FigureTable table = new FigureTable(
                getTranslation("plan-how.need"),
                2,
                getTranslation("how.question"),
                getTranslation("how.answer"),
                getTranslation("plan-how.need.points"),
                getTranslation("plan-how.best"),
                getTranslation("plan-how.second"),
                getTranslation("plan-how.share"),
                getTranslation("plan-how.parts"));
        working.needs().forEach(each -> row(table, each, words));
        table.row(getTranslation("plan-how.total"), "", "", "", "", "", "" + working.cover());
        add(table);
        add(new Paragraph(getTranslation(
                "plan-how.need.steps", "" + working.cover(), plan.choice().coverInSteps(2))));
        if (working.needs().stream().anyMatch(each -> each.need().multiplier() > 1)) {
            add(new Paragraph(getTranslation("plan-how.need.double")));
        }
    }

    private static void row(FigureTable table, NeedCovered each, PlanWords words) {
        Need need = each.need();
        table.row(
                need.item().code() + " " + need.item().statement(),
                words.answer(need.response()),
                need.multiplier() > 1 ? need.multiplier() + " × " + need.points() : "" + need.points(),
                "" + each.best(),
                "" + each.second(),
                "" + each.share(),
                "" + each.cover());
    }
}
