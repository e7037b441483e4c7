package org.attune.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/** Reads CSV, semicolon or tab text; finds encoding, separator and header row by itself. */
public final class SheetReader {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    private static final int SAMPLE = 20;
    private static final int FEWEST_COLUMNS = 2;

    private final SheetLimits limits;

    public SheetReader(SheetLimits limits) {
        this.limits = limits;
    }

    /**
     * @throws SheetRefused when it is too large, no table, or broken
     */
    public Sheet read(byte[] file) {
        String text = text(file);
        return read(text, separator(text)).build();
    }

    /**
     * A file of a standard that is always comma separated, and may have headings only.
     *
     * @throws SheetRefused when it is too large, no table, or broken
     */
    public Sheet readCommas(byte[] file) {
        return read(text(file), ',').buildEvenEmpty();
    }

    /**
     * The rows of a text whose separator is known, with or without headings; blank ones are left out.
     *
     * @throws SheetRefused where it is broken
     */
    public static List<Row> rows(String text, char separator) {
        List<Row> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = open(text, separator)) {
            for (Iterator<CsvRecord> records = reader.iterator(); records.hasNext(); ) {
                CsvRecord record = records.next();
                if (record.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                    rows.add(new Row((int) record.getStartingLineNumber(), record.getFields()));
                }
            }
            return rows;
        } catch (CsvParseException broken) {
            throw new SheetRefused(
                    "sheet.broken", rows.isEmpty() ? 1 : rows.getLast().line() + 1);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** @param line where it begins in the text, from 1 */
    public record Row(int line, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    private String text(byte[] file) {
        if (file.length > limits.bytes()) {
            throw new SheetRefused("sheet.too-large", limits.bytes() / (1024 * 1024));
        }
        String text = Encodings.decode(file);
        if (text.isBlank()) {
            throw new SheetRefused("sheet.empty");
        }
        return text;
    }

    /** The one with which most of the first rows are equally wide; in a tie the one that makes them wider. */
    private char separator(String text) {
        return SEPARATORS.stream()
                .max(Comparator.comparingLong((Character separator) -> fit(text, separator)))
                .orElseThrow();
    }

    private long fit(String text, char separator) {
        try (CsvReader<CsvRecord> reader = open(text, separator)) {
            List<Integer> widths = reader.stream()
                    .filter(row -> row.getFields().stream().anyMatch(cell -> !cell.isBlank()))
                    .limit(SAMPLE)
                    .map(CsvRecord::getFieldCount)
                    .toList();
            int width = widths.stream().mapToInt(Integer::intValue).max().orElse(0);
            long asWide = widths.stream().filter(other -> other == width).count();
            return width < FEWEST_COLUMNS ? 0 : asWide * (limits.columns() + 1L) + Math.min(width, limits.columns());
        } catch (CsvParseException broken) {
            return 0;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private TableBuilder read(String text, char separator) {
        TableBuilder table = new TableBuilder(limits);
        int line = 1;
        try (CsvReader<CsvRecord> reader = open(text, separator)) {
            for (Iterator<CsvRecord> records = reader.iterator(); records.hasNext(); ) {
                CsvRecord record = records.next();
                line = (int) record.getStartingLineNumber();
                table.add(line, record.getFields());
            }
            return table;
        } catch (CsvParseException broken) {
            throw new SheetRefused("sheet.broken", line);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static CsvReader<CsvRecord> open(String text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text);
    }
}
