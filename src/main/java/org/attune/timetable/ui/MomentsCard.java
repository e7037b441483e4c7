package org.attune.timetable.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.attune.timetable.Week.Moment;
import org.attune.ui.Card;

/** What is part of the day: routines, and what is done in a moment that is there anyway. It has no time of its own. */
final class MomentsCard extends Card {

    private static final long serialVersionUID = 1L;

    MomentsCard(List<Moment> moments) {
        Paragraph why = new Paragraph(getTranslation("week.moments.help"));
        why.addClassName("soft");
        add(new H2(getTranslation("week.moments")), why);
        UnorderedList list = new UnorderedList();
        list.addClassName("lines");
        moments.forEach(moment -> list.add(line(moment)));
        add(list);
    }

    private ListItem line(Moment moment) {
        Paragraph what = new Paragraph(getTranslation(
                moment.everyDay() ? "week.moment.daily" : "week.moment",
                moment.strategy().title(),
                moment.strategy().timesAWeek()));
        what.addClassName("what");
        Paragraph who = new Paragraph(getTranslation("week.moment.for", TimetableWords.names(this, moment.comers())));
        who.addClassName("soft");
        return new ListItem(new Div(what, who));
    }
}
