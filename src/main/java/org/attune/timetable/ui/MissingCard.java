package org.attune.timetable.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.attune.timetable.Week.Missing;
import org.attune.ui.Card;

/** What found no place in the week, why, and what would help. */
final class MissingCard extends Card {

    private static final long serialVersionUID = 1L;

    MissingCard(List<Missing> missing) {
        add(new H2(getTranslation("week.missing")));
        UnorderedList list = new UnorderedList();
        list.addClassName("lines");
        missing.forEach(one -> list.add(line(one)));
        add(list);
    }

    private ListItem line(Missing one) {
        Paragraph what = new Paragraph(getTranslation(
                "week.missing.what",
                one.title(),
                TimetableWords.names(this, one.comers()),
                one.what().sessions(),
                one.what().minutes()));
        what.addClassName("what");
        Paragraph why =
                new Paragraph(getTranslation("week.missing." + one.what().reason()));
        why.addClassName("soft");
        return new ListItem(new Div(what, why));
    }
}
