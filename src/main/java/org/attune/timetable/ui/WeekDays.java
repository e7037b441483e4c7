package org.attune.timetable.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.attune.timetable.DaySession;
import org.attune.timetable.Week;
import org.attune.ui.Formats;

/** Monday to Friday: one below the other on a phone, side by side where there is room. */
final class WeekDays extends OrderedList {

    private static final long serialVersionUID = 1L;
    private static final int DAYS = 5;

    WeekDays(TimetableDesk desk, Week week) {
        addClassName("week-days");
        LocalDate today = LocalDate.now(desk.clock());
        week.monday().datesUntil(week.monday().plusDays(DAYS)).forEach(day -> add(day(desk, week, day, today)));
    }

    private ListItem day(TimetableDesk desk, Week week, LocalDate day, LocalDate today) {
        H2 name = new H2(new Span(TimetableWords.day(day.getDayOfWeek())));
        Span date = new Span(Formats.shortDate(day));
        date.addClassNames("num", "soft", "small");
        name.add(date);
        ListItem item = new ListItem(name);
        item.addClassName("week-day");
        if (day.equals(today)) {
            item.getElement().setAttribute("aria-current", "date");
        }
        List<DaySession> sessions = week.on(day);
        if (week.closed().contains(day)) {
            item.add(soft("week.closed"));
        } else if (sessions.isEmpty()) {
            item.add(soft("week.nothing"));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("session-lines");
            sessions.forEach(session -> list.add(new SessionLine(desk, session)));
            item.add(list);
        }
        return item;
    }

    private Paragraph soft(String key) {
        Paragraph soft = new Paragraph(getTranslation(key));
        soft.addClassName("soft");
        return soft;
    }
}
