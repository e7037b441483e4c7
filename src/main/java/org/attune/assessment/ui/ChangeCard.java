package org.attune.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Function;
import org.attune.assessment.ChangeSince;
import org.attune.method.change.NoVerdict;
import org.attune.method.change.StrandChange;
import org.attune.method.change.Verdict;
import org.attune.method.instrument.Strand;
import org.attune.method.scoring.Points;
import org.attune.rulebook.ui.RulebookNavigation;
import org.attune.ui.Card;
import org.attune.ui.FigureTable;

/** What changed since the last result: each strand’s difference against how much answers move by themselves. Never two bands. */
final class ChangeCard extends Card {

    private static final long serialVersionUID = 1L;

    private final transient ChangeSince since;
    private final transient Function<Strand, String> names;

    /**
     * @param date of the earlier result
     * @param before who led it, by name
     * @param now who led this one
     * @param earlierHref the earlier result
     */
    ChangeCard(
            ChangeSince since,
            Function<Strand, String> names,
            String date,
            String before,
            String now,
            String earlierHref) {
        this.since = since;
        this.names = names;
        addClassName("change");
        Div head = new Div(
                new H2(getTranslation("change.title", date)),
                new Anchor(earlierHref, getTranslation("change.earlier")));
        head.addClassNames("row", "between");
        add(head);
        Optional<NoVerdict> bar = since.change().strands().getFirst().bar();
        if (bar.isPresent()) {
            add(new Paragraph(getTranslation("change.none." + bar.get())));
            return;
        }
        since.change().strands().forEach(strand -> add(row(strand)));
        add(
                soft(getTranslation(since.sameLead() ? "change.same" : "change.other", before, now)),
                soft(getTranslation("change.usual")));
        Div more = new Div(
                new NativeDetails(getTranslation("result.table"), table()),
                RulebookNavigation.rule("change", getTranslation("change.rule")));
        more.addClassName("more");
        add(more);
    }

    private Component row(StrandChange strand) {
        Optional<Verdict> verdict = strand.verdict();
        String name = names.apply(strand.strand());
        Span title = new Span(name);
        title.addClassName("bold");
        Div right = new Div(tag(verdict));
        Div row = new Div(title, right);
        row.addClassName("change-row");
        if (verdict.isEmpty()) {
            right.add(
                    soft(getTranslation("change.none." + NoVerdict.TOO_FEW_IN_COMMON, strand.pairs(), strand.items())));
            return row;
        }
        String change = strand.change().map(ChangeCard::signed).orElse("");
        String line = strand.critical().map(points -> points.text(1)).orElse("");
        right.add(soft(getTranslation("change.points", change, line)));
        String picture = new ChangePicture(name + ": " + words(verdict), getTranslation("change.picture", change, line))
                .svg(strand, verdict.get());
        row.addComponentAtIndex(1, new Html("<div class='picture'>" + picture + "</div>"));
        return row;
    }

    private Span tag(Optional<Verdict> verdict) {
        Span sign = new Span(verdict.map(ChangeCard::sign).orElse("–"));
        sign.getElement().setAttribute("aria-hidden", "true");
        Span tag = new Span(sign, new Span(words(verdict)));
        tag.addClassName("tag");
        verdict.filter(reached -> reached != Verdict.NO_RELIABLE_CHANGE)
                .ifPresent(reached -> tag.addClassName(reached == Verdict.IMPROVED ? "secure" : "likely"));
        return tag;
    }

    private FigureTable table() {
        FigureTable table = new FigureTable(
                getTranslation("change.table"),
                1,
                getTranslation("result.column.strand"),
                getTranslation("change.pairs"),
                getTranslation("change.before"),
                getTranslation("change.after"),
                getTranslation("change.difference"),
                getTranslation("change.critical"));
        since.change()
                .strands()
                .forEach(strand -> table.row(
                        names.apply(strand.strand()),
                        getTranslation("result.of", strand.pairs(), strand.items()),
                        figure(strand.before()),
                        figure(strand.after()),
                        strand.change().map(ChangeCard::signed).orElse("–"),
                        figure(strand.critical())));
        return table;
    }

    private String words(Optional<Verdict> verdict) {
        return getTranslation("change.verdict." + verdict.map(Enum::name).orElse("NONE"));
    }

    private static String sign(Verdict verdict) {
        return switch (verdict) {
            case IMPROVED -> "▲";
            case NO_RELIABLE_CHANGE -> "=";
            case DECLINED -> "▼";
        };
    }

    private static String figure(Optional<Points> points) {
        return points.map(value -> value.text(1)).orElse("–");
    }

    /** +23.2, −5.4, 0.0 */
    private static String signed(Points points) {
        String text = points.text(1);
        return text.startsWith("-") ? "−" + text.substring(1) : points.value().signum() > 0 ? "+" + text : text;
    }

    private static Div soft(String text) {
        Div soft = new Div(text);
        soft.addClassNames("soft", "small");
        return soft;
    }
}
