package org.attune.quality.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.attune.quality.GroupRate;
import org.attune.quality.GroupWords;
import org.attune.quality.Trait;
import org.attune.ui.Card;
import org.attune.ui.FigureTable;

/** How often a strand is likely low, group by group. */
final class RatesCard extends Card {

    private static final long serialVersionUID = 1L;

    private final transient GroupWords words;

    RatesCard(List<GroupRate> rates, GroupWords words) {
        this.words = words;
        add(new H2(getTranslation("quality.rates")), new Paragraph(getTranslation("quality.rates.what")));
        if (rates.isEmpty()) {
            add(new Paragraph(getTranslation("quality.rates.missing", GroupRate.LEAST)));
        }
        for (Trait trait : Trait.values()) {
            List<GroupRate> own =
                    rates.stream().filter(rate -> rate.trait() == trait).toList();
            if (!own.isEmpty()) {
                add(new H3(words.trait(trait)), table(trait, own));
            }
        }
        add(new Paragraph(getTranslation("quality.rates.read", GroupRate.LEAST)));
        add(new Paragraph(getTranslation("quality.rates.not-held")));
    }

    private FigureTable table(Trait trait, List<GroupRate> own) {
        FigureTable table = new FigureTable(
                getTranslation("quality.rates") + ": " + words.trait(trait),
                1,
                getTranslation("quality.group"),
                getTranslation("quality.likely"),
                getTranslation("quality.pupils.column"),
                getTranslation("quality.share"),
                getTranslation("quality.range"));
        own.forEach(each -> table.row(
                words.group(each),
                "" + each.rate().hits(),
                "" + each.rate().cases(),
                Numbers.percent(each.rate().value()),
                Numbers.percents(each.rate().interval())));
        return table;
    }
}
