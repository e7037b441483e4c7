package org.attune.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.attune.method.interruption.Finding;
import org.attune.method.interruption.StrandFinding;
import org.attune.method.scoring.Measure;
import org.attune.method.scoring.StrandScore;
import org.attune.ui.Card;

/** Each strand drawn with its error, the same as a table. */
final class StrandsCard extends Card {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;
    private final transient ResultWords words;
    private final boolean trained;

    /** @param howHref where this case is worked out step by step */
    StrandsCard(Finding finding, ResultWords words, String years, boolean trained, String howHref) {
        this.finding = finding;
        this.words = words;
        this.trained = trained;
        addClassName("strands");
        Span legend = new Span(own() ? words.say("own.legend") : words.say("legend", years));
        legend.addClassNames("soft", "small");
        Div head = new Div(new H2(words.say("strands")), legend);
        head.addClassNames("row", "between");
        add(head);
        finding.strands().forEach(found -> add(row(found)));
        Anchor how = new Anchor(howHref, words.say("how"));
        how.addClassNames("btn", "quiet");
        Div more = new Div(details(words.say("table"), table()), how);
        more.addClassName("more");
        add(more);
    }

    private Component row(StrandFinding found) {
        Div name = new Div(bold(words.name(found)));
        if (trained) {
            name.add(soft(found.strand().plain()));
        }
        Div tag = new Div(new StatusTag(words.shownStatus(found), words.tag(found)));
        if (found.score().isProvisional()) {
            tag.add(soft(words.say(
                    "provisional", found.score().answered(), found.score().items())));
        }
        Div row = new Div(name, picture(found), tag);
        row.addClassName("strand");
        return row;
    }

    private Component picture(StrandFinding found) {
        StrandScore score = found.score();
        String name = words.name(found);
        String title = words.say("picture", name, words.tag(found));
        String colour = StatusTag.colour(words.shownStatus(found));
        OptionalInt line = own() ? OptionalInt.empty() : OptionalInt.of(score.expectation());
        String svg = score.measure()
                .map(m -> new StrandPicture(
                                title,
                                words.say(
                                        own() ? "own.picture.text" : "picture.text",
                                        m.score().whole(),
                                        m.low().whole(),
                                        m.high().whole(),
                                        score.expectation()),
                                colour)
                        .svg(m.score().toDouble(), m.low().toDouble(), m.high().toDouble(), line))
                .orElseGet(() -> new StrandPicture(
                                title, words.say("picture.none", score.answered(), score.items()), colour)
                        .svg(line));
        return new Html("<div class='picture'>" + svg + "</div>");
    }

    private Component table() {
        NativeTable table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        columns().forEach(column -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(words.say("column." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        finding.strands().forEach(found -> {
            StrandScore score = found.score();
            Optional<Measure> measure = score.measure();
            NativeTableRow row = table.getBody().addRow();
            NativeTableHeaderCell name = new NativeTableHeaderCell(words.name(found));
            name.getElement().setAttribute("scope", "row");
            row.add(name);
            row.addDataCell().setText(measure.map(m -> "" + m.score().whole()).orElse("–"));
            row.addDataCell()
                    .setText(measure.map(m -> words.say(
                                    "from-to", m.low().whole(), m.high().whole()))
                            .orElse("–"));
            if (!own()) {
                row.addDataCell().setText("" + score.expectation());
            }
            row.addDataCell().setText(words.say("of", score.answered(), score.items()));
            if (!own()) {
                row.addDataCell().setText(words.tag(found));
            }
        });
        Div scroll = new Div(table);
        scroll.addClassNames("scroll", "num");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", words.say("table"));
        return scroll;
    }

    /** Compared with the pupil’s own earlier scores only: no line, nothing expected, no status. */
    private boolean own() {
        return words.isOwnProgressOnly();
    }

    private List<String> columns() {
        return own()
                ? List.of("strand", "score", "range", "answered")
                : List.of("strand", "score", "range", "expected", "answered", "status");
    }

    private static Component details(String summary, Component content) {
        return new NativeDetails(summary, content);
    }

    private static Span bold(String text) {
        Span bold = new Span(text);
        bold.addClassName("bold");
        return bold;
    }

    private static Div soft(String text) {
        Div soft = new Div(text);
        soft.addClassNames("soft", "small");
        return soft;
    }
}
