package org.attune.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes CSV that Excel opens as it is meant: UTF-8 with its mark, and no cell that runs as a formula. */
public final class SheetWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private SheetWriter() {}

    public static byte[] write(List<String> headers, List<List<String>> rows) {
        StringWriter text = new StringWriter();
        text.append(BYTE_ORDER_MARK);
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(guarded(headers));
            rows.forEach(row -> csv.writeRecord(guarded(row)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> guarded(List<String> cells) {
        return cells.stream().map(FormulaGuard::guard).toList();
    }
}
