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
import java.util.stream.Stream;

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
        if (file.length > limits.bytes()) {
            throw new SheetRefused("sheet.too-large", limits.bytes() / (1024 * 1024));
        }
        String text = Encodings.decode(file);
        if (text.isBlank()) {
            throw new SheetRefused("sheet.empty");
        }
        return read(text, separator(text));
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

    private Sheet read(String text, char separator) {
        int line = 1;
        try (CsvReader<CsvRecord> reader = open(text, separator)) {
            List<String> headers = List.of();
            List<Sheet.Row> rows = new ArrayList<>();
            for (Iterator<CsvRecord> records = reader.iterator(); records.hasNext(); ) {
                CsvRecord record = records.next();
                line = (int) record.getStartingLineNumber();
                List<String> cells = cells(record, line);
                long filled = cells.stream().filter(cell -> !cell.isEmpty()).count();
                if (headers.isEmpty() && filled >= FEWEST_COLUMNS) {
                    headers = cells;
                } else if (!headers.isEmpty() && filled > 0) {
                    if (rows.size() == limits.rows()) {
                        throw new SheetRefused("sheet.too-many-rows", limits.rows());
                    }
                    rows.add(new Sheet.Row(line, cells));
                }
            }
            if (rows.isEmpty()) {
                throw new SheetRefused("sheet.empty");
            }
            return new Sheet(headers, rows);
        } catch (CsvParseException broken) {
            throw new SheetRefused("sheet.broken", line);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private List<String> cells(CsvRecord record, int line) {
        if (record.getFieldCount() > limits.columns()) {
            throw new SheetRefused("sheet.too-many-columns", limits.columns(), line);
        }
        return record.getFields().stream()
                .flatMap(cell -> cell.length() > limits.cellLength() ? refuse(line) : Stream.of(clean(cell)))
                .toList();
    }

    /** A forgotten quote mark makes the rest of the file one cell: the line says where to look. */
    private Stream<String> refuse(int line) {
        throw new SheetRefused("sheet.cell-too-long", limits.cellLength(), line);
    }

    /** No-break spaces come from web pages; the guard of our own exports is taken off again. */
    private static String clean(String cell) {
        String text = cell.replace('\u00A0', ' ').strip();
        return text.length() > 1 && text.charAt(0) == '\'' && FormulaGuard.isRisky(text.substring(1))
                ? text.substring(1)
                : text;
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
