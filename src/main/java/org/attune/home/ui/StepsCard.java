package org.attune.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.attune.roll.AdminStep;
import org.attune.ui.Card;

/** What an administrator sees to next, the first thing first. */
final class StepsCard extends Card {

    private static final long serialVersionUID = 1L;

    /** @param main whether the first step has the screen’s dark button */
    StepsCard(List<AdminStep> steps, boolean main) {
        add(new H2(getTranslation("home.admin-title")));
        if (steps.isEmpty()) {
            Paragraph done = new Paragraph(getTranslation("home.admin-done"));
            done.addClassName("soft");
            add(done);
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("pupil-rows");
        steps.forEach(step -> list.add(line(step, main && step.equals(steps.getFirst()))));
        add(list);
    }

    private ListItem line(AdminStep step, boolean main) {
        Span words = new Span(getTranslation(step.kind().messageKey(), step.count()));
        words.addClassName("grow");
        Anchor go = new Anchor(step.kind().path(), getTranslation("home.admin-go"));
        go.setAriaLabel(getTranslation("home.admin-go") + ": " + words.getText());
        go.addClassName("btn");
        go.setClassName("main", main);
        return new ListItem(words, go);
    }
}
