package org.attune.roll.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attune.sheet.Sheet;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Rows of pupils and staff from any kind of file. */
@Component
class RowsReader {

    private final MessageSource messages;

    RowsReader(MessageSource messages) {
        this.messages = messages;
    }

    /** @param open classes and groups of the school by folded name */
    Rows read(RollFile file, ColumnMapping mapping, Map<String, Stay> open, LocalDate today) {
        return switch (file) {
            case RollFile.Table table
            when mapping.subject() == Subject.STAFF ->
                new Rows(List.of(), staff(table.sheet(), mapping, open, today), false, List.of());
            case RollFile.Table table -> new Rows(pupils(table.sheet(), mapping, today), List.of(), true, List.of());
            case RollFile.Transfer transfer ->
                new Rows(
                        pupils(transfer.pupils(), mapping, today).stream()
                                .map(FileRow::withoutClasses)
                                .toList(),
                        List.of(),
                        false,
                        List.of(Note.of(transfer.holdsNeeds() ? "ctf-needs" : "ctf")));
            case RollFile.Roster roster -> new RosterReader(roster, today, this::usualJob).read();
        };
    }

    private static List<FileRow> pupils(Sheet sheet, ColumnMapping mapping, LocalDate today) {
        return sheet.rows().stream()
                .map(row -> RowReader.read(Cells.of(mapping, sheet.headers(), row), today))
                .toList();
    }

    private static List<StaffRow> staff(Sheet sheet, ColumnMapping mapping, Map<String, Stay> open, LocalDate today) {
        return sheet.rows().stream()
                .map(row -> StaffReader.read(Cells.of(mapping, sheet.headers(), row), open, today))
                .toList();
    }

    private String usualJob(String role) {
        return messages.getMessage("import.role." + role, null, Locale.UK);
    }
}
