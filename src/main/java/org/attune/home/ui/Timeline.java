package org.attune.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.attune.access.StaffId;
import org.attune.ui.Formats;

/** A pupil’s story: what is coming up, the soonest first; then month by month what happened, the newest first. */
final class Timeline extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Map<StaffId, String> names;

    /** @param names of those who did something, by id */
    Timeline(List<TimelineEntry> entries, Map<StaffId, String> names) {
        this.names = names;
        addClassName("timeline");
        List<TimelineEntry> ahead = entries.stream()
                .filter(TimelineEntry::ahead)
                .sorted(Comparator.comparing(TimelineEntry::at))
                .toList();
        if (!ahead.isEmpty()) {
            add(new H2(getTranslation("pupil.ahead")), list(ahead));
        }
        add(new H2(getTranslation("pupil.history")));
        byMonth(entries).forEach((month, happened) -> {
            add(new H3(Formats.month(month)), list(happened));
        });
    }

    private static Map<YearMonth, List<TimelineEntry>> byMonth(List<TimelineEntry> entries) {
        Map<YearMonth, List<TimelineEntry>> months = new TreeMap<>(Comparator.reverseOrder());
        entries.stream()
                .filter(entry -> !entry.ahead())
                .sorted(Comparator.comparing(TimelineEntry::at).reversed())
                .forEach(entry -> months.computeIfAbsent(YearMonth.from(entry.at()), month -> new ArrayList<>())
                        .add(entry));
        return months;
    }

    private Component list(List<TimelineEntry> entries) {
        OrderedList list = new OrderedList();
        entries.forEach(entry -> list.add(item(entry)));
        return list;
    }

    private ListItem item(TimelineEntry entry) {
        Span day = new Span(Formats.shortDate(entry.day()));
        day.addClassNames("day", "num", "soft");
        String words = getTranslation(entry.key(), entry.arguments().toArray());
        Component what = entry.href() == null ? new Span(words) : new Anchor(entry.href(), words);
        Div line = new Div(what);
        line.addClassName("what");
        String name = entry.by() == null ? "" : names.getOrDefault(entry.by(), "");
        if (!name.isEmpty()) {
            Span by = new Span(getTranslation("pupil.line.by", name));
            by.addClassNames("soft", "small");
            line.add(by);
        }
        return new ListItem(day, line);
    }
}
