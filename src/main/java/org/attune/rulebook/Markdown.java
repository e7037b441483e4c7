package org.attune.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.attune.paper.Markup;

/**
 * As much of Markdown as our own pages use: headings, paragraphs, lists, tables, quotes, code. Nothing else is known, above all no HTML:
 * what is not one of these is text (decision 0431).
 */
final class Markdown {

    private static final Pattern HEADING = Pattern.compile("#{1,4} .*");
    private static final Pattern BULLET = Pattern.compile("[-*] .*");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}\\. .*");
    private static final Pattern RULER = Pattern.compile("\\|[-:| ]+\\|?");

    private final List<String> lines;
    private final List<Markup> parts = new ArrayList<>();
    private int at;

    Markdown(String text) {
        lines = text.lines().toList();
        while (at < lines.size()) {
            block(lines.get(at));
        }
    }

    Markup markup() {
        return Markup.classed("div", "rule-text", parts.toArray(Markup[]::new));
    }

    private void block(String line) {
        if (line.isBlank()) {
            at++;
        } else if (line.startsWith("```")) {
            at++;
            parts.add(Markup.of("pre", Map.of("tabindex", "0"), List.of(Markup.of("code", fenced()))));
        } else if (HEADING.matcher(line).matches()) {
            at++;
            // The page has its own title: what is left begins at the second level.
            int level = Math.max(2, line.indexOf(' '));
            parts.add(Markup.of("h" + level, Inline.of(line.substring(line.indexOf(' ') + 1))));
        } else if (line.startsWith("|")) {
            parts.add(table());
        } else if (line.startsWith(">")) {
            parts.add(Markup.of("blockquote", Markup.of("p", Inline.of(quoted()))));
        } else if (isItem(line)) {
            parts.add(list(BULLET.matcher(line).matches() ? BULLET : NUMBER));
        } else {
            parts.add(Markup.of("p", Inline.of(paragraph())));
        }
    }

    private String fenced() {
        StringBuilder code = new StringBuilder();
        while (at < lines.size() && !lines.get(at).startsWith("```")) {
            code.append(lines.get(at++)).append('\n');
        }
        at++;
        return code.toString();
    }

    private Markup table() {
        List<String> rows = taken(line -> line.startsWith("|"));
        List<Markup> head = List.of(row(rows.getFirst(), "th"));
        List<Markup> body = rows.stream()
                .skip(1)
                .filter(line -> !RULER.matcher(line).matches())
                .map(line -> row(line, "td"))
                .toList();
        Markup table = Markup.of("table", Markup.of("thead", head), Markup.of("tbody", body));
        return Markup.of(
                "div",
                Map.of("class", "scroll", "tabindex", "0", "role", "group", "aria-label", label(rows.getFirst())),
                List.of(table));
    }

    private static String label(String heads) {
        return heads.replaceAll("[|*`]+", " ").strip().replaceAll(" {2,}", ", ");
    }

    private static Markup row(String line, String tag) {
        String inner = line.strip().replaceAll("^\\||\\|$", "");
        List<Markup> cells = new ArrayList<>();
        for (String cell : inner.split("(?<!\\\\)\\|", -1)) {
            Markup words = Inline.of(cell.strip().replace("\\|", "|"));
            cells.add(
                    tag.equals("th") ? Markup.of("th", Map.of("scope", "col"), List.of(words)) : Markup.of(tag, words));
        }
        return Markup.of("tr", cells);
    }

    private String quoted() {
        return String.join(
                " ",
                taken(line -> line.startsWith(">")).stream()
                        .map(line -> line.substring(1).strip())
                        .toList());
    }

    private Markup list(Pattern kind) {
        List<Markup> items = new ArrayList<>();
        while (at < lines.size() && kind.matcher(lines.get(at)).matches()) {
            String first = lines.get(at++);
            String more = String.join(" ", taken(line -> line.startsWith("  ") && !line.isBlank()));
            items.add(Markup.of("li", Inline.of(first.substring(first.indexOf(' ') + 1) + " " + more.strip())));
            skipBlankBefore(kind);
        }
        return Markup.of(kind == BULLET ? "ul" : "ol", items);
    }

    /** A loose list goes on after an empty line. */
    private void skipBlankBefore(Pattern kind) {
        if (at + 1 < lines.size()
                && lines.get(at).isBlank()
                && kind.matcher(lines.get(at + 1)).matches()) {
            at++;
        }
    }

    private String paragraph() {
        List<String> own = new ArrayList<>(List.of(lines.get(at++)));
        own.addAll(taken(line -> !line.isBlank()
                && !line.startsWith("|")
                && !line.startsWith("```")
                && !isItem(line)
                && !HEADING.matcher(line).matches()));
        return String.join(" ", own);
    }

    private List<String> taken(Predicate<String> which) {
        List<String> taken = new ArrayList<>();
        while (at < lines.size() && which.test(lines.get(at))) {
            taken.add(lines.get(at++).strip());
        }
        return taken;
    }

    private static boolean isItem(String line) {
        return BULLET.matcher(line).matches() || NUMBER.matcher(line).matches();
    }
}
