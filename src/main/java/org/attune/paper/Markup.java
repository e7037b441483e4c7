package org.attune.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A piece of well-formed HTML. What a person wrote can only come in as text, so that nothing they type is ever read as a tag. Immutable.
 */
public final class Markup {

    public static final Markup NOTHING = new Markup("");

    /** What XML 1.0 cannot hold even escaped: control characters, lone surrogates. */
    private static final String UNPRINTABLE = "[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

    private final String html;

    private Markup(String html) {
        this.html = html;
    }

    public static Markup text(String words) {
        return new Markup(escaped(words));
    }

    /** @param tag such as {@code p} */
    public static Markup of(String tag, Markup... content) {
        return of(tag, Map.of(), List.of(content));
    }

    public static Markup of(String tag, List<Markup> content) {
        return of(tag, Map.of(), content);
    }

    public static Markup of(String tag, String words) {
        return of(tag, text(words));
    }

    /** An element with classes. */
    public static Markup classed(String tag, String classes, Markup... content) {
        return of(tag, Map.of("class", classes), List.of(content));
    }

    public static Markup classed(String tag, String classes, String words) {
        return classed(tag, classes, text(words));
    }

    public static Markup of(String tag, Map<String, String> attributes, List<Markup> content) {
        String inTag = attributes.entrySet().stream()
                .map(each -> " " + each.getKey() + "=\"" + escaped(each.getValue()) + "\"")
                .sorted()
                .collect(Collectors.joining());
        String within = content.stream().map(Markup::toString).collect(Collectors.joining());
        return new Markup("<" + tag + inTag + ">" + within + "</" + tag + ">");
    }

    /** One after the other, with this text between. */
    public static Markup joined(List<Markup> parts, String between) {
        List<Markup> all = new ArrayList<>();
        for (Markup part : parts) {
            if (!all.isEmpty()) {
                all.add(text(between));
            }
            all.add(part);
        }
        return new Markup(all.stream().map(Markup::toString).collect(Collectors.joining()));
    }

    /** Style sheets of our own only: they are taken as they are. */
    static Markup style(String css) {
        return new Markup("<style>" + css + "</style>");
    }

    @Override
    public String toString() {
        return html;
    }

    private static String escaped(String words) {
        return words.replaceAll(UNPRINTABLE, "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
