package org.attune.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a CSV file with a header: its columns in any order, others ignored. UTF-8 with or without a byte order mark, any line ending,
 * quoted fields. Blank lines count for nothing.
 */
final class CsvFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final Pattern RECORD_PLACE = Pattern.compile(" \\(record starting at line (\\d+)\\)");

    private final String file;
    private final List<String> columns;
    private final Consumer<CsvRow> rows;
    private List<String> header = List.of();

    private CsvFile(String file, List<String> columns, Consumer<CsvRow> rows) {
        this.file = file;
        this.columns = columns;
        this.rows = rows;
    }

    /**
     * Hands on the rows below the header one by one.
     *
     * @throws InputException at the first thing that is wrong, in the file or for {@code rows}
     */
    static void read(String file, List<String> columns, Consumer<CsvRow> rows) {
        new CsvFile(file, columns, rows).read();
    }

    private void read() {
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text())) {
            csv.forEach(this::add);
        } catch (CsvParseException e) {
            throw noCsv(e);
        } catch (IOException e) {
            throw new InputException(file, "cannot be read");
        }
        if (header.isEmpty()) {
            throw new InputException(file, "is empty");
        }
    }

    private String text() {
        try {
            String text = Files.readString(Path.of(file));
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new InputException(file, "is not UTF-8 text");
        } catch (IOException | InvalidPathException e) {
            throw new InputException(file, "cannot be read");
        }
    }

    private void add(CsvRecord csv) {
        List<String> fields = csv.getFields().stream().map(String::strip).toList();
        if (fields.stream().allMatch(String::isEmpty)) {
            return;
        }
        if (header.isEmpty()) {
            checkHeader(csv.getStartingLineNumber(), fields);
            header = fields;
        } else {
            rows.accept(new CsvRow(file, csv.getStartingLineNumber(), header, fields));
        }
    }

    private void checkHeader(long line, List<String> fields) {
        for (String column : columns) {
            long count = fields.stream().filter(column::equals).count();
            if (count != 1) {
                throw new InputException(
                        file, line, (count == 0 ? "there is no column " : "there are two columns ") + column);
            }
        }
    }

    /** The reader names the line inside its message; here it stands where it does in every other message. */
    private InputException noCsv(CsvParseException e) {
        String message = String.valueOf(
                e.getCause() == null ? e.getMessage() : e.getCause().getMessage());
        Matcher place = RECORD_PLACE.matcher(message);
        return place.find()
                ? new InputException(file, Long.parseLong(place.group(1)), "is no CSV: " + place.replaceFirst(""))
                : new InputException(file, "is no CSV: " + message);
    }
}
