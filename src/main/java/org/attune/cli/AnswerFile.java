package org.attune.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attune.method.instrument.Instrument;

/**
 * Reads a CSV file of answers: columns {@code pupil, age_band, rater, item, response} in any order, others ignored. UTF-8 with or
 * without a byte order mark, any line ending, quoted fields. Blank lines count for nothing.
 */
final class AnswerFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String file;
    private final AnswerRows rows;

    private AnswerFile(String file, Instrument instrument) {
        this.file = file;
        this.rows = new AnswerRows(file, instrument);
    }

    /**
     * The pupils in order of first appearance.
     *
     * @throws InputException at the first thing that is wrong
     */
    static List<PupilAnswers> read(String file, Instrument instrument) {
        return new AnswerFile(file, instrument).pupils();
    }

    private List<PupilAnswers> pupils() {
        String text = text();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .allowExtraCharsAfterClosingQuote(false)
                .ofCsvRecord(text)) {
            csv.forEach(this::add);
        } catch (CsvParseException e) {
            throw new InputException(file, "is no CSV file: " + reason(e));
        } catch (IOException e) {
            throw new InputException(file, "cannot be read");
        }
        return rows.pupils();
    }

    private String text() {
        try {
            String text = Files.readString(Path.of(file));
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new InputException(file, "is not UTF-8 text");
        } catch (IOException | java.nio.file.InvalidPathException e) {
            throw new InputException(file, "cannot be read");
        }
    }

    private void add(CsvRecord row) {
        List<String> fields = row.getFields().stream().map(String::strip).toList();
        if (!fields.stream().allMatch(String::isEmpty)) {
            rows.add(row.getStartingLineNumber(), fields);
        }
    }

    private static String reason(CsvParseException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        String message = cause.getMessage();
        return message == null ? "it cannot be split into fields" : message;
    }
}
