package org.attune.context;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.attune.roll.NameKey;

/**
 * A line of a list that came out of a spreadsheet.
 *
 * @param number from 1, as it stands in the list; blank lines count
 * @param cells without quotes and outer spaces
 */
record PastedLine(int number, List<String> cells) {

    /** In any of these a first line is a heading. */
    private static final Set<String> HEADINGS = Set.of(
            "upn",
            "uniquepupilnumber",
            "name",
            "pupil",
            "pupilname",
            "fullname",
            "surname",
            "lastname",
            "familyname",
            "legalsurname",
            "legalfamilyname");

    PastedLine {
        cells = List.copyOf(cells);
    }

    /** Cells come apart at tabs; in a list without any, at semicolons, else at commas. */
    static List<PastedLine> of(String text) {
        Pattern between = Pattern.compile(text.contains("\t") ? "\t" : text.contains(";") ? ";" : ",");
        List<String> raw = text.lines().toList();
        List<PastedLine> lines = new ArrayList<>();
        for (int i = 0; i < raw.size(); i++) {
            if (!raw.get(i).isBlank()) {
                List<String> cells = Arrays.stream(between.split(raw.get(i), -1))
                        .map(PastedLine::clean)
                        .toList();
                lines.add(new PastedLine(i + 1, cells));
            }
        }
        boolean headed = !lines.isEmpty()
                && HEADINGS.contains(NameKey.letters(lines.getFirst().cells().getFirst()));
        return headed ? lines.subList(1, lines.size()) : lines;
    }

    /** What stands for the pupil: all cells but the last. */
    List<String> pupil() {
        return cells.subList(0, cells.size() - 1);
    }

    String value() {
        return cells.getLast();
    }

    private static String clean(String cell) {
        return cell.replaceAll("[\\p{Cc}\\p{Cf}\"]", "").replace('\u00a0', ' ').strip();
    }
}
