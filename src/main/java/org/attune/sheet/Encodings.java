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
        String text = utf16(bytes) ? new String(bytes, StandardCharsets.UTF_16) : eightBit(bytes);
        if (text.indexOf('\0') >= 0) {
            throw new SheetRefused("sheet.not-a-table");
        }
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /** Excel’s “Unicode text”. */
    private static boolean utf16(byte[] bytes) {
        return FileKind.starts(bytes, 0xFF, 0xFE) || FileKind.starts(bytes, 0xFE, 0xFF);
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
}
