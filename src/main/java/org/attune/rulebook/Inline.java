package org.attune.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attune.paper.Markup;

/** The marks within a line: code, strong, emphasis, links. Only a link to another rule stays one; of all others the words are shown. */
final class Inline {

    private static final Pattern MARK = Pattern.compile(
            "`(?<code>[^`]+)`|\\*\\*(?<strong>.+?)\\*\\*|\\*(?<em>[^*\\s][^*]*)\\*|!?\\[(?<words>[^\\]]+)\\]\\((?<to>[^)\\s]+)\\)");
    private static final Pattern RULE = Pattern.compile("([A-Za-z0-9-]{1,60})\\.md(#.*)?");

    private Inline() {}

    static Markup of(String line) {
        List<Markup> parts = new ArrayList<>();
        Matcher mark = MARK.matcher(line);
        int from = 0;
        while (mark.find()) {
            parts.add(Markup.text(line.substring(from, mark.start())));
            parts.add(marked(mark));
            from = mark.end();
        }
        parts.add(Markup.text(line.substring(from)));
        return Markup.joined(parts, "");
    }

    private static Markup marked(Matcher mark) {
        if (mark.group("code") != null) {
            return Markup.of("code", mark.group("code"));
        }
        if (mark.group("strong") != null) {
            return Markup.of("strong", of(mark.group("strong")));
        }
        if (mark.group("em") != null) {
            return Markup.of("em", of(mark.group("em")));
        }
        Markup words = of(mark.group("words"));
        Matcher rule = RULE.matcher(mark.group("to"));
        return rule.matches() ? Markup.of("a", Map.of("href", "rules/" + rule.group(1)), List.of(words)) : words;
    }
}
