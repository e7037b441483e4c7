package org.attune.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files as other systems write them, made from invented rows; the same bytes each time. */
public final class Files {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Files() {}

    public static byte[] zip(Map<String, String> files) {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        files.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return zipped(bytes);
    }

    public static byte[] zipped(Map<String, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(LocalDateTime.of(2026, 11, 21, 10, 0));
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** A workbook of sheets; text that begins with {@code #} is a cell as XML, without its place: {@code #<c s="1"><v>43741</v></c>}. */
    public static byte[] workbook(Map<String, List<List<String>>> sheets) {
        return zip(workbookParts(sheets));
    }

    /** Style 1 is a date by number, style 2 one by its own format, style 3 a number. */
    public static Map<String, String> workbookParts(Map<String, List<List<String>>> sheets) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        StringBuilder names = new StringBuilder();
        StringBuilder links = new StringBuilder();
        int number = 0;
        for (Map.Entry<String, List<List<String>>> sheet : sheets.entrySet()) {
            number++;
            names.append(
                    "<sheet name=\"" + sheet.getKey() + "\" sheetId=\"" + number + "\" r:id=\"rId" + number + "\"/>");
            links.append("<Relationship Id=\"rId" + number + "\" Type=\"" + LINK
                    + "/worksheet\" Target=\"worksheets/sheet" + number + ".xml\"/>");
            parts.put("xl/worksheets/sheet" + number + ".xml", worksheet(sheet.getValue()));
        }
        parts.put(
                "xl/workbook.xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<workbook xmlns=\"" + MAIN
                        + "\" xmlns:r=\"" + LINK + "\"><workbookPr/><sheets>" + names + "</sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + links
                        + "</Relationships>");
        parts.put(
                "xl/sharedStrings.xml",
                "<sst xmlns=\"" + MAIN + "\"><si><t>Oak</t></si><si><r><t>El</t></r><r><t>m</t></r></si></sst>");
        parts.put("xl/styles.xml", """
                <styleSheet xmlns="%s"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd&quot; of &quot;mmm\\ yyyy"/></numFmts>
                <cellStyleXfs><xf numFmtId="0"/></cellStyleXfs>
                <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="2"/></cellXfs></styleSheet>
                """.formatted(MAIN));
        return parts;
    }

    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String worksheet(List<List<String>> rows) {
        StringBuilder xml = new StringBuilder("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
        for (int line = 1; line <= rows.size(); line++) {
            xml.append("<row r=\"" + line + "\">");
            List<String> cells = rows.get(line - 1);
            for (int column = 0; column < cells.size(); column++) {
                String place = (char) ('A' + column) + Integer.toString(line);
                String cell = cells.get(column);
                xml.append(
                        cell.startsWith("#")
                                ? cell.substring(1).replaceFirst("<c", "<c r=\"" + place + "\"")
                                : "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + escaped(cell) + "</t></is></c>");
            }
            xml.append("</row>");
        }
        return xml + "</sheetData></worksheet>";
    }
}
