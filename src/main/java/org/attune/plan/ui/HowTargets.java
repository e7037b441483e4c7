package org.attune.plan.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attune.method.instrument.Item;
import org.attune.plan.PlanTarget;
import org.attune.plan.PlanWords;
import org.attune.plan.PlanWorking;
import org.attune.ui.Card;
import org.attune.ui.FigureTable;

/** Which targets the rule suggests, and whether the adults took others. */
final class HowTargets extends Card {

    private static final long serialVersionUID = 1L;

    HowTargets(PlanWorking plan, PlanWords words) {
        List<PlanTarget> suggested = plan.suggested();
        add(new H2(getTranslation("plan-how.targets")), new Paragraph(getTranslation("plan-how.targets.rule")));
        if (suggested.isEmpty()) {
            add(new Paragraph(getTranslation("plan-how.targets.none")));
            return;
        }
        FigureTable table = new FigureTable(
                getTranslation("plan-how.targets"),
                3,
                getTranslation("how.question"),
                getTranslation("plan-how.from"),
                getTranslation("plan-how.to"));
        for (PlanTarget target : suggested) {
            Item item = words.item(target.item());
            table.row(item.code() + " " + item.statement(), words.answer(target.from()), words.answer(target.to()));
        }
        add(table);
        boolean same = steps(suggested).equals(steps(plan.plan().targets()));
        if (!plan.plan().targets().isEmpty()) {
            add(new Paragraph(getTranslation(same ? "plan-how.targets.same" : "plan-how.targets.others")));
        }
    }

    private static Set<String> steps(List<PlanTarget> targets) {
        return targets.stream().map(target -> target.item() + target.to()).collect(Collectors.toSet());
    }
}
