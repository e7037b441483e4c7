package org.attune.quality.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import org.attune.method.cohort.LocalFigures;
import org.attune.quality.LocalSet;
import org.attune.ui.Card;
import org.attune.ui.FigureTable;
import org.attune.ui.Formats;

/** What whole year groups come to, and what is missing for them to count. */
final class LocalCard extends Card {

    private static final long serialVersionUID = 1L;

    LocalCard(List<LocalSet> sets) {
        add(new H2(getTranslation("quality.local")), new Paragraph(getTranslation("quality.local.what")));
        if (sets.isEmpty()) {
            add(new Paragraph(getTranslation("quality.local.missing")));
        }
        sets.forEach(this::add);
        add(new Paragraph(getTranslation("quality.local.read", LocalFigures.SHOWN_FROM, LocalFigures.ADOPTED_FROM)));
    }

    private void add(LocalSet set) {
        String band = getTranslation("score.years." + set.band());
        add(new H3(getTranslation("quality.local.band", band)), years(set, band));
        if (set.strands().isEmpty()) {
            add(new Paragraph(getTranslation("quality.local.few", set.pupils(), LocalFigures.SHOWN_FROM)));
        } else {
            add(figures(set, band));
            int more = LocalFigures.ADOPTED_FROM - set.pupils();
            add(new Paragraph(getTranslation(more > 0 ? "quality.local.shown" : "quality.local.enough", more)));
        }
    }

    private FigureTable years(LocalSet set, String band) {
        FigureTable table = new FigureTable(
                getTranslation("quality.local.years", band),
                1,
                getTranslation("quality.local.year"),
                getTranslation("quality.local.on-roll"),
                getTranslation("quality.local.assessed"),
                getTranslation("quality.local.more"));
        set.years()
                .forEach(year -> table.row(
                        Objects.requireNonNullElse(Formats.yearGroup(year.yearGroup()), year.yearGroup()),
                        "" + year.standing().pupils(),
                        "" + year.standing().assessed(),
                        year.standing().isWhole()
                                ? getTranslation("quality.local.whole")
                                : "" + year.standing().missing()));
        return table;
    }

    private FigureTable figures(LocalSet set, String band) {
        FigureTable table = new FigureTable(
                getTranslation("quality.local.figures", band),
                1,
                getTranslation("result.column.strand"),
                getTranslation("quality.pupils.column"),
                getTranslation("quality.mean"),
                getTranslation("quality.range"),
                getTranslation("how.spread"),
                getTranslation("quality.range"),
                getTranslation("quality.alpha.column"));
        set.strands()
                .forEach(each -> table.row(
                        each.strand().name(),
                        "" + each.figures().pupils(),
                        Numbers.points(each.figures().mean()),
                        Numbers.points(each.figures().meanInterval()),
                        Numbers.points(each.figures().sd()),
                        Numbers.points(each.figures().sdInterval()),
                        Numbers.value(each.alpha())));
        return table;
    }
}
