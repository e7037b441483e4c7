package org.attune.sheet;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An Excel workbook (XLSX, ECMA-376): its sheets by name, and each as a table of text. Formulas give the value that was saved with them. */
public final class Workbook {

    private static final String BOOK = "xl/workbook.xml";
    private static final String LINKS = "xl/_rels/workbook.xml.rels";

    private final Unzipped files;
    private final SheetLimits limits;
    private final Map<String, String> parts;
    private final boolean from1904;
    private final List<String> strings;
    private final List<Boolean> dates;

    private Workbook(Unzipped files, SheetLimits limits, Map<String, String> parts, boolean from1904) {
        this.files = files;
        this.limits = limits;
        this.parts = parts;
        this.from1904 = from1904;
        this.strings = WorkbookParts.strings(files.file("xl/sharedStrings.xml"));
        this.dates = WorkbookParts.dateStyles(files.file("xl/styles.xml"));
    }

    public static boolean is(Unzipped files) {
        return files.file(BOOK) != null;
    }

    /** @throws SheetRefused when it is broken */
    public static Workbook open(Unzipped files, SheetLimits limits) {
        Map<String, String> targets = targets(files);
        Map<String, String> parts = new LinkedHashMap<>();
        Map<String, String> hidden = new LinkedHashMap<>();
        boolean[] from1904 = {false};
        XmlWalk.over(require(files, BOOK), new WorkbookParts.Starts((name, attributes) -> {
            if (name.equals("sheet")) {
                String title = attributes.get("name");
                String id = attributes.get("id");
                String target = id == null ? null : targets.get(id);
                if (title != null && target != null) {
                    (attributes.get("state") == null || "visible".equals(attributes.get("state")) ? parts : hidden)
                            .put(title, target);
                }
            } else if (name.equals("workbookPr")) {
                String old = attributes.get("date1904");
                from1904[0] = "1".equals(old) || "true".equals(old);
            }
        }));
        if (parts.isEmpty() && hidden.isEmpty()) {
            throw new SheetRefused("sheet.workbook-broken");
        }
        return new Workbook(files, limits, parts.isEmpty() ? hidden : parts, from1904[0]);
    }

    /** Those that can be seen, in their order. */
    public List<String> sheets() {
        return List.copyOf(parts.keySet());
    }

    /** The first sheet that holds a table; the first one where none does. */
    public String first() {
        return sheets().stream().filter(this::holdsTable).findFirst().orElse(sheets().getFirst());
    }

    /**
     * @param name one of {@link #sheets}
     * @throws SheetRefused when it is too large, no table, or broken
     */
    public Sheet read(String name) {
        String part = parts.get(name);
        if (part == null) {
            throw new SheetRefused("sheet.workbook-broken");
        }
        TableBuilder table = new TableBuilder(limits);
        XmlWalk.over(require(files, part), new WorksheetCells(table, limits, strings, dates, from1904));
        return table.build();
    }

    private boolean holdsTable(String name) {
        try {
            read(name);
            return true;
        } catch (SheetRefused refused) {
            return !refused.messageKey().equals("sheet.empty");
        }
    }

    private static Map<String, String> targets(Unzipped files) {
        Map<String, String> targets = new HashMap<>();
        XmlWalk.over(require(files, LINKS), new WorkbookParts.Starts((name, attributes) -> {
            String id = attributes.get("Id");
            String target = attributes.get("Target");
            if (name.equals("Relationship") && id != null && target != null) {
                targets.put(id, target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        }));
        return targets;
    }

    private static byte[] require(Unzipped files, @Nullable String name) {
        byte[] file = name == null ? null : files.file(name);
        if (file == null) {
            throw new SheetRefused("sheet.workbook-broken");
        }
        return file;
    }
}
