package org.attune.training.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.attune.training.TrainingResult.RatedItem;

/** One question: the person’s answer, the agreed one, and why that was agreed. */
final class DifferenceLine extends ListItem {

    private static final long serialVersionUID = 1L;

    DifferenceLine(RatedItem item, TrainingWords words) {
        Span statement = new Span(words.item(item.item()).statement());
        statement.addClassName("statement");
        Div answers = new Div();
        answers.addClassName("both-answers");
        if (item.rating().isSame()) {
            answers.add(new Span(getTranslation(
                    "training.result.both", words.word(item.rating().agreed()))));
        } else {
            answers.add(
                    new Span(getTranslation(
                            "training.result.yours", words.word(item.rating().given()))),
                    new Span(getTranslation(
                            "training.result.agreed", words.word(item.rating().agreed()))));
        }
        Paragraph reason = new Paragraph(item.reason());
        reason.addClassName("soft");
        add(statement, answers, reason);
    }
}
