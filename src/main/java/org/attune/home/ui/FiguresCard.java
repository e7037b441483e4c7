package org.attune.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.home.SchoolFigures;
import org.attune.ui.Card;

/** How far the school has come, each figure with what it is out of. No pupil is named. */
final class FiguresCard extends Div {

    private static final long serialVersionUID = 1L;

    FiguresCard(SchoolFigures figures) {
        addClassName("figures");
        Integer percent = figures.percentScored();
        add(figure(
                "scored",
                figures.scored(),
                getTranslation("home.figure.of", figures.pupils()),
                List.of(
                        percent == null ? "" : getTranslation("home.figure.percent", percent),
                        some("begun", figures.begun()))));
        add(figure(
                "plans",
                figures.plans(),
                "",
                List.of(some("overdue", figures.overdue()), some("due", figures.due()), none(figures))));
        add(figure("needed", figures.planNeeded(), "", List.of(getTranslation("home.figure.needed-why"))));
    }

    private Component figure(String what, int count, String of, List<String> below) {
        Span number = new Span(String.valueOf(count));
        number.addClassNames("number", "num");
        Paragraph figure = new Paragraph(number);
        if (!of.isEmpty()) {
            Span outOf = new Span(of);
            outOf.addClassNames("soft", "num");
            figure.add(new Span(" "), outOf);
        }
        Paragraph name = new Paragraph(getTranslation("home.figure." + what));
        name.addClassName("soft");
        Paragraph more = new Paragraph(Stream.of(below)
                .flatMap(List::stream)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" ")));
        more.addClassNames("soft", "small");
        return new Card(name, figure, more);
    }

    private String none(SchoolFigures figures) {
        if (figures.overdue() + figures.due() > 0 || figures.plans() == 0) {
            return "";
        }
        return getTranslation(figures.paused() > 0 ? "home.figure.paused" : "home.figure.in-time");
    }

    private String some(String what, int count) {
        return count == 0 ? "" : getTranslation("home.figure." + what, count);
    }
}
