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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attune.method.instrument.Instrument;

/**
 * Reads a CSV file of answers: columns {@code pupil, age_band, rater, item, response} in any order, others ignored. UTF-8 with or
 * without a byte order mark, any line ending, quoted fields. Blank lines count for nothing.
 */
final class AnswerFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final Pattern RECORD_PLACE = Pattern.compile(" \\(record starting at line (\\d+)\\)");

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
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            csv.forEach(this::add);
        } catch (CsvParseException e) {
            throw noCsv(e);
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
        } catch (IOException | InvalidPathException e) {
            throw new InputException(file, "cannot be read");
        }
    }

    private void add(CsvRecord row) {
        List<String> fields = row.getFields().stream().map(String::strip).toList();
        if (!fields.stream().allMatch(String::isEmpty)) {
            rows.add(row.getStartingLineNumber(), fields);
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
