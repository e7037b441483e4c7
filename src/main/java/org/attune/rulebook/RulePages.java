package org.attune.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The pages of src/docs/method, as they were when this version was built (decision 0431). */
@Component
public class RulePages {

    /** The list of all rules. */
    public static final String FIRST = "README";

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]{1,60}");

    RulePages() {}

    /** @param name of the page, such as {@code scoring}; empty where there is none */
    public Optional<RulePage> find(String name) {
        return NAME.matcher(name).matches() ? read(name).map(RulePages::page) : Optional.empty();
    }

    private static RulePage page(String text) {
        String first = text.lines().findFirst().orElse("");
        String title = first.startsWith("# ") ? first.substring(2).strip() : "";
        return new RulePage(title, new Markdown(text.substring(title.isEmpty() ? 0 : first.length())).markup());
    }

    private static Optional<String> read(String name) {
        try (InputStream in = RulePages.class.getResourceAsStream("/rules/" + name + ".md")) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
