package org.attune.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file is, by what is in it; its name may say anything. */
public enum FileKind {
    TEXT,
    ZIP,
    XML;

    private static final int START = 400;

    /** @throws SheetRefused for kinds that we know and cannot read */
    public static FileKind of(byte[] file) {
        if (starts(file, 'P', 'K', 3, 4) || starts(file, 'P', 'K', 5, 6)) {
            return ZIP;
        }
        if (starts(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new SheetRefused("sheet.old-workbook");
        }
        if (starts(file, '%', 'P', 'D', 'F')) {
            throw new SheetRefused("sheet.not-a-table");
        }
        String start = start(file);
        if (!start.startsWith("<")) {
            return TEXT;
        }
        String lower = start.toLowerCase(Locale.ROOT);
        if (lower.startsWith("<!doctype html") || lower.startsWith("<html") || lower.startsWith("<table")) {
            throw new SheetRefused("sheet.web-page");
        }
        return XML;
    }

    static boolean starts(byte[] file, int... start) {
        if (file.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((file[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /** Letters of the first bytes, whether they are one or two bytes wide; without mark and spaces. */
    private static String start(byte[] file) {
        int length = Math.min(file.length, START);
        return new String(file, 0, length, StandardCharsets.ISO_8859_1)
                .replaceAll("[\\u00EF\\u00BB\\u00BF\\u00FE\\u00FF\\u0000]", "")
                .stripLeading();
    }
}
