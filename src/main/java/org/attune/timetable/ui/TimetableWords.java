package org.attune.timetable.ui;

import com.vaadin.flow.component.Component;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.attune.timetable.DaySession;
import org.attune.timetable.DaySession.Comer;
import org.attune.timetable.Dose;

/** The words of a week: times, days, names, dose. */
final class TimetableWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.UK);

    private TimetableWords() {}

    /** 9:05 */
    static String time(LocalTime time) {
        return TIME.format(time);
    }

    /** 9:05–9:20 */
    static String times(LocalTime from, LocalTime to) {
        return time(from) + "–" + time(to);
    }

    /** Monday */
    static String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.UK);
    }

    /** Mia Hartley; Mia, Ben and Ada */
    static String names(Component on, List<Comer> comers) {
        if (comers.size() == 1) {
            return comers.getFirst().name();
        }
        String all = comers.subList(0, comers.size() - 1).stream()
                .map(Comer::firstName)
                .collect(Collectors.joining(", "));
        return on.getTranslation("week.names", all, comers.getLast().firstName());
    }

    /** Calm company with Mia Hartley, 9:05 */
    static String session(Component on, DaySession session) {
        return on.getTranslation("week.session", session.title(), names(on, session.comers()), time(session.from()));
    }

    /** 9 of 12 planned */
    static String dose(Component on, Dose dose) {
        if (dose.planned() == 0 && dose.given() == 0) {
            return on.getTranslation("week.dose.none");
        }
        return dose.given() > dose.planned()
                ? on.getTranslation("week.dose.more", dose.given(), dose.planned())
                : on.getTranslation("week.dose", dose.given(), dose.planned());
    }
}
