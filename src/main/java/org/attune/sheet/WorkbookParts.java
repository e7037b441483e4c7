package org.attune.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The shared parts of a workbook: texts that cells point to, and which styles are dates. */
final class WorkbookParts {

    private WorkbookParts() {}

    /** @param part none where no cell has text */
    static List<String> strings(byte @Nullable [] part) {
        List<String> strings = new ArrayList<>();
        if (part != null) {
            XmlWalk.over(part, new Strings(strings));
        }
        return strings;
    }

    /** For each style of cells, in order, whether it shows a date. */
    static List<Boolean> dateStyles(byte @Nullable [] part) {
        List<Boolean> dates = new ArrayList<>();
        Map<Integer, String> codes = new HashMap<>();
        boolean[] inCells = {false};
        if (part != null) {
            XmlWalk.over(part, new Starts((name, attributes) -> {
                switch (name) {
                    case "numFmt" ->
                        codes.put(whole(attributes.get("numFmtId")), orEmpty(attributes.get("formatCode")));
                    case "cellXfs" -> inCells[0] = true;
                    case "cellStyles", "cellStyleXfs", "dxfs" -> inCells[0] = false;
                    case "xf" -> {
                        if (inCells[0]) {
                            int format = whole(attributes.get("numFmtId"));
                            dates.add(CellText.isDate(format, codes.get(format)));
                        }
                    }
                    default -> {
                        // Fonts and borders.
                    }
                }
            }));
        }
        return dates;
    }

    /** A whole number of few digits; −1 for anything else. */
    static int whole(@Nullable String digits) {
        return digits != null && digits.matches("\\d{1,7}") ? Integer.parseInt(digits) : -1;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Hears of elements and their attributes only. */
    record Starts(BiConsumer<String, XmlWalk.Attributes> starts) implements XmlWalk.Listener {

        @Override
        public void start(String name, int depth, XmlWalk.Attributes attributes) {
            starts.accept(name, attributes);
        }

        @Override
        public void text(String text) {}

        @Override
        public void end(String name, int depth) {}
    }

    /** Runs of one text are joined; readings for East Asian letters are left out. */
    private static final class Strings implements XmlWalk.Listener {

        private final List<String> strings;
        private final StringBuilder text = new StringBuilder();
        private boolean open;
        private boolean reading;

        Strings(List<String> strings) {
            this.strings = strings;
        }

        @Override
        public void start(String name, int depth, XmlWalk.Attributes attributes) {
            if (name.equals("si")) {
                text.setLength(0);
            }
            open = name.equals("t") && !reading;
            reading |= name.equals("rPh");
        }

        @Override
        public void text(String piece) {
            if (open) {
                text.append(piece);
            }
        }

        @Override
        public void end(String name, int depth) {
            open = false;
            if (name.equals("si")) {
                strings.add(text.toString());
            } else if (name.equals("rPh")) {
                reading = false;
            }
        }
    }
}
