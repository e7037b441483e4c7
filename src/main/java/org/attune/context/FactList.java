package org.attune.context;

import java.time.LocalDate;
import java.util.List;
import org.attune.access.PupilId;
import org.jspecify.annotations.Nullable;

/**
 * What a pasted list would do, line by line; nothing of it is written.
 *
 * @param since first day on which all of it holds
 * @param text as it was pasted
 */
public record FactList(FactKind kind, LocalDate since, String text, List<Row> rows) {

    /** More are pasted in parts. */
    public static final int MOST_LINES = 500;

    /** What becomes of a line, in the order in which a person wants to read of it. */
    public enum Fate {
        /** Cannot be written as it is. */
        TO_MEND,
        /** Takes the place of something. */
        CHANGED,
        NEW,
        /** Is on record already. */
        SAME,
        /** Says nothing, or “no”. */
        NOTHING
    }

    /** What is wrong with a line. */
    public enum Why {
        ONE_COLUMN,
        MANY_COLUMNS,
        UPN,
        NAME,
        NOT_FOUND,
        SEVERAL,
        VALUE,
        TWICE,
        NEWER
    }

    /**
     * @param line where it stands in the list, from 1
     * @param who as on the roll; where nobody is found, as in the list
     * @param code what would be put on record
     * @param words for the sentence that says what happens
     */
    public record Row(
            int line,
            String who,
            @Nullable PupilId pupil,
            Fate fate,
            @Nullable String code,
            @Nullable Why why,
            List<String> words) {

        public Row {
            words = List.copyOf(words);
        }

        /** Whether something is put on record. */
        boolean writes() {
            return fate == Fate.NEW || fate == Fate.CHANGED;
        }
    }

    public FactList {
        rows = List.copyOf(rows);
    }

    /** How many lines there are to read, headings and blank ones apart. */
    public static int lines(String text) {
        return PastedLine.of(text).size();
    }

    public List<Row> of(Fate fate) {
        return rows.stream().filter(row -> row.fate() == fate).toList();
    }

    /** How many facts would be put on record. */
    public int writes() {
        return (int) rows.stream().filter(Row::writes).count();
    }
}
