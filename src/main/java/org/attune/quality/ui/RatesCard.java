package org.attune.quality.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.attune.catalogue.Catalogue;
import org.attune.catalogue.Code;
import org.attune.quality.GroupRate;
import org.attune.quality.Trait;
import org.attune.ui.Card;
import org.attune.ui.FigureTable;

/** How often a strand is likely low, group by group. */
final class RatesCard extends Card {

    private static final long serialVersionUID = 1L;

    private final transient Catalogue catalogue;

    RatesCard(List<GroupRate> rates, Catalogue catalogue) {
        this.catalogue = catalogue;
        add(new H2(getTranslation("quality.rates")), new Paragraph(getTranslation("quality.rates.what")));
        if (rates.isEmpty()) {
            add(new Paragraph(getTranslation("quality.rates.missing", GroupRate.LEAST)));
        }
        for (Trait trait : Trait.values()) {
            List<GroupRate> own =
                    rates.stream().filter(rate -> rate.trait() == trait).toList();
            if (!own.isEmpty()) {
                add(new H3(getTranslation("quality.trait." + trait)), table(trait, own));
            }
        }
        add(new Paragraph(getTranslation("quality.rates.read", GroupRate.LEAST)));
        add(new Paragraph(getTranslation("quality.rates.not-held")));
    }

    private FigureTable table(Trait trait, List<GroupRate> own) {
        FigureTable table = new FigureTable(
                getTranslation("quality.rates") + ": " + getTranslation("quality.trait." + trait),
                1,
                getTranslation("quality.group"),
                getTranslation("quality.likely"),
                getTranslation("quality.pupils.column"),
                getTranslation("quality.share"),
                getTranslation("quality.range"));
        own.forEach(each -> table.row(
                name(each),
                "" + each.rate().hits(),
                "" + each.rate().cases(),
                Numbers.percent(each.rate().value()),
                Numbers.percents(each.rate().interval())));
        return table;
    }

    private String name(GroupRate each) {
        return switch (each.trait()) {
            case SEN_PROVISION -> code("sen-provision", each.value());
            case SEN_TYPE -> code("sen-type", each.value());
            default -> getTranslation("quality.value." + each.value());
        };
    }

    private String code(String set, String code) {
        return catalogue.codeSet(set).code(code).map(Code::name).orElse(code);
    }
}
