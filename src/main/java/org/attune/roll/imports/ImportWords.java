package org.attune.roll.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.roll.imports.RowFate.Change;
import org.attune.roll.imports.RowFate.Like;
import org.attune.sheet.SheetRefused;
import org.attune.ui.Formats;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What an import says of its rows: which file, line and column, what is wrong, and how to mend it. */
@Component
public class ImportWords {

    private final MessageSource messages;

    ImportWords(MessageSource messages) {
        this.messages = messages;
    }

    /** Why a file cannot be read at all. */
    public String refused(SheetRefused refused) {
        String why = say(refused.messageKey(), refused.arguments());
        return refused.file() == null ? why : say("import.in-file", refused.file(), why);
    }

    /** Where the row is. */
    public String place(RowFate row, RollFile file) {
        String lines = Stream.concat(Stream.of(row.line()), row.alsoLines().stream())
                .map(line -> Integer.toString(line))
                .collect(Collectors.joining(", "));
        if (file instanceof RollFile.Transfer) {
            return say("import.pupil-number", lines);
        }
        return row.file() == null
                ? say("import.lines", row.alsoLines().size() + 1, lines)
                : say("import.file-line", row.file(), lines);
    }

    /** Everything that is to be said of the row. */
    public String what(RowFate row) {
        List<String> parts = new ArrayList<>();
        if (row.like() != null) {
            parts.add(like(row.like()));
        }
        if (row.returns()) {
            parts.add(say("import.returns"));
        }
        row.changes().forEach(change -> parts.add(change(change)));
        row.problems().forEach(problem -> parts.add(problem(problem)));
        return String.join(" ", parts);
    }

    public String note(Note note) {
        return say(
                "import.note." + note.key(),
                note.arguments().stream()
                        .map(argument -> argument.matches("\\d{1,9}") ? Integer.valueOf(argument) : argument)
                        .toArray());
    }

    /** What was empty has no old value to show. */
    private String change(Change change) {
        String to = change.to() == null ? "–" : change.to();
        return change.from() == null
                ? say("import.begins", field(change.field()), to)
                : say("import.change", field(change.field()), change.from(), to);
    }

    private String like(Like like) {
        if (like.birthDate() == null) {
            return say("import.like-staff", like.name(), like.email() == null ? "" : like.email());
        }
        return say(
                "import.like",
                like.name(),
                Formats.date(like.birthDate()),
                like.className() == null ? say("roll.no-class") : like.className());
    }

    private String problem(Problem problem) {
        String words =
                say("import.problem." + problem.reason(), problem.arguments().toArray());
        return say("import.problem-at", field(problem.field()) + place(problem), words);
    }

    private String place(Problem problem) {
        Where where = problem.where();
        if (where == null) {
            return "";
        }
        if (where.file() == null) {
            return where.column().equals(field(problem.field())) ? "" : say("import.at-column", where.column());
        }
        return where.line() == 0
                ? say("import.at-file", where.file(), where.column())
                : say("import.at-cell", where.file(), Integer.toString(where.line()), where.column());
    }

    private String field(Field field) {
        return say("import.field." + field.key());
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.UK);
    }
}
