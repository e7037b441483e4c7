package org.attune.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attune.method.cohort.Sighting;
import org.attune.method.instrument.AgeBand;
import org.attune.method.interruption.Caution;
import org.attune.method.interruption.Status;

/** The strands of a finding on one line, {@code being:SECURE:14:14:45:3433… doing:…}: written with the finding, read by group pictures. */
final class StoredFigures {

    private static final char STRANDS = ' ';
    private static final char PARTS = ':';
    private static final int NUMBERS = 3;

    private StoredFigures() {}

    static String write(List<StoredStrand> strands) {
        return strands.stream()
                .map(each -> String.join(
                        String.valueOf(PARTS),
                        each.strand(),
                        each.status().name(),
                        String.valueOf(each.items()),
                        String.valueOf(each.answered()),
                        String.valueOf(each.answerSum()),
                        each.answers()))
                .collect(Collectors.joining(String.valueOf(STRANDS)));
    }

    /** A letter a strand: the first of its status, or a dash where none is shown. */
    static String statuses(List<StoredStrand> strands, String cautions) {
        return isShown(cautions)
                ? strands.stream()
                        .map(each -> each.status().name().substring(0, 1))
                        .collect(Collectors.joining())
                : "-".repeat(strands.size());
    }

    static Sighting read(long lead, String band, String instrument, String cautions, String figures) {
        return new Sighting(instrument, AgeBand.valueOf(band), lead, isShown(cautions), strands(figures));
    }

    private static boolean isShown(String cautions) {
        return !cautions.contains(Caution.EARLY_PICTURE.name()) && !cautions.contains(Caution.WELL_BELOW_AGE.name());
    }

    /** By hand, not by a pattern: a school picture reads thousands of these. */
    private static Map<String, Sighting.Line> strands(String figures) {
        Map<String, Sighting.Line> strands = new HashMap<>();
        int at = 0;
        while (at < figures.length()) {
            int space = figures.indexOf(STRANDS, at);
            int end = space < 0 ? figures.length() : space;
            int name = figures.indexOf(PARTS, at);
            int status = figures.indexOf(PARTS, name + 1);
            int[] numbers = new int[NUMBERS];
            int before = status;
            for (int n = 0; n < NUMBERS; n++) {
                int after = figures.indexOf(PARTS, before + 1);
                numbers[n] = Integer.parseInt(figures, before + 1, after, 10);
                before = after;
            }
            strands.put(
                    figures.substring(at, name),
                    new Sighting.Line(
                            Status.valueOf(figures.substring(name + 1, status)),
                            numbers[0],
                            numbers[1],
                            numbers[2],
                            figures.substring(before + 1, end)));
            at = end + 1;
        }
        return strands;
    }
}
