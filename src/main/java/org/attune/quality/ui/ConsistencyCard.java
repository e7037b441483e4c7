package org.attune.quality.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.attune.method.agreement.Estimate;
import org.attune.quality.Consistency;
import org.attune.rulebook.ui.RulebookNavigation;
import org.attune.ui.Card;
import org.attune.ui.FigureTable;

/** How far the questions of a strand say the same. */
final class ConsistencyCard extends Card {

    private static final long serialVersionUID = 1L;

    ConsistencyCard(List<Consistency> all) {
        add(new H2(getTranslation("quality.alpha")), new Paragraph(getTranslation("quality.alpha.what")));
        List<Consistency> known =
                all.stream().filter(each -> each.alpha() != null).toList();
        if (known.isEmpty()) {
            int most = all.stream().mapToInt(Consistency::pupils).max().orElse(0);
            add(new Paragraph(getTranslation("quality.alpha.missing", Consistency.LEAST, most)));
        } else {
            add(table(known), new Paragraph(getTranslation("quality.alpha.read")));
        }
        add(RulebookNavigation.rule("quality", getTranslation("quality.rule")));
    }

    private FigureTable table(List<Consistency> known) {
        FigureTable table = new FigureTable(
                getTranslation("quality.alpha"),
                2,
                getTranslation("result.column.strand"),
                getTranslation("quality.years"),
                getTranslation("quality.pupils.column"),
                getTranslation("quality.alpha.column"),
                getTranslation("quality.range"));
        for (Consistency each : known) {
            Estimate alpha = each.alpha();
            table.row(
                    each.strand().name(),
                    getTranslation("score.years." + each.band()),
                    "" + each.pupils(),
                    Numbers.value(alpha),
                    Numbers.range(alpha));
        }
        return table;
    }
}
