package org.attune.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Style sheets of papers, from the folder {@code paper} of the resources. */
public final class PaperStyle {

    private PaperStyle() {}

    /**
     * @param file such as {@code card.css}
     * @throws IllegalStateException where there is none
     */
    public static String read(String file) {
        try (InputStream found = PaperStyle.class.getResourceAsStream("/paper/" + file)) {
            if (found == null) {
                throw new IllegalStateException("The style of a paper is missing: " + file);
            }
            return new String(found.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With all sizes taken from this one, in points. */
    public static String sized(String points, String style) {
        return "html { font-size: " + points + "pt; }\n" + style;
    }
}
