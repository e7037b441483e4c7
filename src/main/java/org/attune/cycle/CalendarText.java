package org.attune.cycle;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Whole-day events as an iCalendar file. Days carry no time and no zone, so that no clock change moves them. Source: RFC 5545, sections 3.1
 * (lines of at most 75 octets), 3.3.11 (escapes), 3.6.1 (whole-day events).
 */
final class CalendarText {

    private static final String END = "\r\n";
    private static final int OCTETS = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /**
     * @param id the same each time for the same event
     * @param noted when it was last set
     */
    record Event(String id, LocalDate day, String title, Instant noted) {}

    private CalendarText() {}

    static String of(String name, List<Event> events) {
        StringBuilder text = new StringBuilder();
        line(text, "BEGIN:VCALENDAR");
        line(text, "VERSION:2.0");
        line(text, "PRODID:-//Attune//Reviews//EN");
        line(text, "CALSCALE:GREGORIAN");
        line(text, "METHOD:PUBLISH");
        line(text, "X-WR-CALNAME:" + escaped(name));
        events.forEach(event -> write(text, event));
        line(text, "END:VCALENDAR");
        return text.toString();
    }

    private static void write(StringBuilder text, Event event) {
        line(text, "BEGIN:VEVENT");
        line(text, "UID:" + escaped(event.id()));
        line(text, "DTSTAMP:" + STAMP.format(event.noted()));
        line(text, "DTSTART;VALUE=DATE:" + DAY.format(event.day()));
        line(text, "DTEND;VALUE=DATE:" + DAY.format(event.day().plusDays(1)));
        line(text, "SUMMARY:" + escaped(event.title()));
        line(text, "CLASS:PRIVATE");
        line(text, "TRANSP:TRANSPARENT");
        line(text, "END:VEVENT");
    }

    /** Folded: what goes on after 75 octets begins with a space on the next line; no character is torn. */
    private static void line(StringBuilder text, String line) {
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            String one = Character.toString(line.codePointAt(at));
            int size = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > OCTETS) {
                text.append(END).append(' ');
                octets = 1;
            }
            text.append(one);
            octets += size;
            at += one.length();
        }
        text.append(END);
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\r\n|\r|\n", "\\\\n");
    }
}
