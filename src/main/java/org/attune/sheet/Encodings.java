package org.attune.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Bytes to text. What is valid UTF-8 is UTF-8; anything else a British office machine saves is Windows-1252. */
final class Encodings {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Encodings() {}

    static String decode(byte[] bytes) {
        refuseOtherKinds(bytes);
        String text = utf16(bytes) ? new String(bytes, StandardCharsets.UTF_16) : eightBit(bytes);
        if (text.indexOf('\0') >= 0) {
            throw new SheetRefused("sheet.not-a-table");
        }
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static void refuseOtherKinds(byte[] bytes) {
        if (startsWith(bytes, 'P', 'K')) {
            throw new SheetRefused("sheet.workbook");
        }
        if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new SheetRefused("sheet.workbook");
        }
        if (startsWith(bytes, '%', 'P', 'D', 'F')) {
            throw new SheetRefused("sheet.not-a-table");
        }
    }

    /** Excel’s “Unicode text”. */
    private static boolean utf16(byte[] bytes) {
        return startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF);
    }

    private static String eightBit(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, WINDOWS);
        }
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
