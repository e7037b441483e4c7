package org.attune.quality.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.attune.method.cohort.ItemBias;
import org.attune.quality.BiasCheck;
import org.attune.ui.Card;
import org.attune.ui.FigureTable;

/** Questions that a group answers otherwise than pupils who are like them on the rest. */
final class BiasCard extends Card {

    private static final long serialVersionUID = 1L;

    BiasCard(List<BiasCheck> checks) {
        add(new H2(getTranslation("quality.bias")), new Paragraph(getTranslation("quality.bias.what")));
        for (BiasCheck check : checks) {
            add(new H3(getTranslation("quality.bias." + check.trait())));
            if (check.tested() == 0) {
                add(new Paragraph(
                        getTranslation("quality.bias.missing", ItemBias.LEAST, check.group(), check.others())));
            } else if (check.found().isEmpty()) {
                add(new Paragraph(getTranslation("quality.bias.none", check.tested(), check.group(), check.others())));
            } else {
                add(
                        new Paragraph(getTranslation(
                                "quality.bias.some", check.found().size(), check.tested())),
                        table(check));
            }
        }
        add(new Paragraph(getTranslation("quality.bias.read")));
    }

    private FigureTable table(BiasCheck check) {
        FigureTable table = new FigureTable(
                getTranslation("quality.bias." + check.trait()),
                1,
                getTranslation("how.question"),
                getTranslation("quality.pupils.column"),
                getTranslation("quality.odds"),
                getTranslation("quality.range"),
                getTranslation("quality.gain"));
        check.found()
                .forEach(found -> table.row(
                        found.item().code() + " " + found.item().statement(),
                        found.bias().group() + " / " + found.bias().others(),
                        Numbers.two(found.bias().odds()),
                        Numbers.range(found.bias().interval()),
                        Numbers.three(found.bias().gain())));
        return table;
    }
}
