package org.attune.quality.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import org.attune.quality.Agreeing;
import org.attune.ui.Card;
import org.attune.ui.FigureTable;

/** How far two adults agree. */
final class AgreementCard extends Card {

    private static final long serialVersionUID = 1L;

    AgreementCard(Agreeing agreeing) {
        add(new H2(getTranslation("quality.adults")), new Paragraph(getTranslation("quality.adults.what")));
        if (agreeing.pairs() < Agreeing.LEAST) {
            add(new Paragraph(getTranslation("quality.adults.missing", Agreeing.LEAST, agreeing.pairs())));
            return;
        }
        FigureTable strands = table("quality.adults", "result.column.strand", "quality.icc");
        agreeing.strands()
                .forEach(each -> strands.row(
                        each.strand().name(), "" + each.pairs(), Numbers.value(each.icc()), Numbers.range(each.icc())));
        FigureTable items = table("quality.adults.items", "how.question", "quality.kappa");
        agreeing.items()
                .forEach(each -> items.row(
                        each.item().code() + " " + each.item().statement(),
                        "" + each.pairs(),
                        Numbers.value(each.kappa()),
                        Numbers.range(each.kappa())));
        add(
                strands,
                new Paragraph(getTranslation("quality.adults.read")),
                new NativeDetails(getTranslation("quality.adults.items"), items));
    }

    private FigureTable table(String label, String head, String figure) {
        return new FigureTable(
                getTranslation(label),
                1,
                getTranslation(head),
                getTranslation("quality.pairs"),
                getTranslation(figure),
                getTranslation("quality.range"));
    }
}
