package org.attune.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.attune.method.agreement.StrandPair;
import org.attune.ui.Card;

/** Strand by strand, both adults, drawn and as a table. */
final class BesideStrands extends Card {

    private static final long serialVersionUID = 1L;

    private final transient BesideWords words;

    BesideStrands(BesideWords words) {
        this.words = words;
        addClassNames("strands", "beside-strands");
        Span legend = new Span(words.say(words.isOwnProgressOnly() ? "own.legend" : "legend"));
        legend.addClassNames("soft", "small");
        Div head = new Div(new H2(words.say("strands")), legend);
        head.addClassNames("row", "between");
        add(head);
        List<StrandPair> strands = words.views().beside().strands();
        strands.forEach(pair -> add(row(pair)));
        Div more = new Div(
                new NativeDetails(words.say("table"), table(strands)),
                new NativeDetails(words.say("how"), how(strands.getFirst())));
        more.addClassName("more");
        add(more);
    }

    private Component row(StrandPair pair) {
        Span name = new Span(words.name(pair.strand()));
        name.addClassName("bold");
        Div title = new Div(name);
        if (words.trained()) {
            Div plain = new Div(pair.strand().plain());
            plain.addClassNames("soft", "small");
            title.add(plain);
        }
        Div adults = new Div(
                adult("one", words.lead(), words.score(pair.one())),
                adult("two", words.second(), words.score(pair.other())));
        adults.addClassName("adults");
        Span tag = new Span(words.verdict(pair));
        tag.addClassName("tag");
        tag.setClassName("watch", pair.reliablyDiffer().orElse(false));
        Div row = new Div(title, adults, picture(pair), new Div(tag));
        row.addClassName("beside-row");
        return row;
    }

    private static Div adult(String which, String name, String score) {
        Span mark = new Span();
        mark.addClassNames("mark", which);
        Span points = new Span(score);
        points.addClassNames("num", "bold");
        Span who = new Span(name);
        who.addClassName("grow");
        Div adult = new Div(mark, who, points);
        adult.addClassName("adult");
        return adult;
    }

    private Component picture(StrandPair pair) {
        String title = words.say("picture", words.name(pair.strand()), words.verdict(pair));
        return new Html("<div class='picture'>"
                + new BesidePicture(title, words.described(pair)).svg(pair, !words.isOwnProgressOnly()) + "</div>");
    }

    private Component table(List<StrandPair> strands) {
        NativeTable table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        List.of(
                        words.say("column.strand"),
                        words.lead(),
                        words.second(),
                        words.say("column.apart"),
                        words.say("column.line"),
                        words.say("column.verdict"))
                .forEach(column -> head.add(header(column, "col")));
        for (StrandPair pair : strands) {
            NativeTableRow row = table.getBody().addRow();
            row.add(header(words.name(pair.strand()), "row"));
            List.of(
                            words.score(pair.one()),
                            words.score(pair.other()),
                            words.difference(pair),
                            pair.critical().text(1),
                            words.verdict(pair))
                    .forEach(text -> row.addDataCell().setText(text));
        }
        Div scroll = new Div(table);
        scroll.addClassNames("scroll", "num");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", words.say("table"));
        return scroll;
    }

    private Component how(StrandPair any) {
        Div how = new Div(
                new Paragraph(words.say("how.line", any.critical().text(1))),
                new Paragraph(words.say("how.apart")),
                new Paragraph(words.say("how.provisional")));
        how.addClassNames("stack", "tight");
        return how;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
