package org.attune.roll;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Names as they are compared, however they are written: O’Brien is O'Brien is OBRIEN. */
public final class NameKey {

    private NameKey() {}

    public static String of(@Nullable String first, @Nullable String last) {
        return letters(first) + "|" + letters(last);
    }

    /** Letters and digits alone, without case and accents. */
    public static String letters(@Nullable String text) {
        return text == null ? "" : folded(text).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** As the database compares: without case and accents. */
    public static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
