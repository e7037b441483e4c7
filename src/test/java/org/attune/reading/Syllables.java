package org.attune.reading;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Counts the syllables of an English word by its spelling: groups of vowels, less the silent ones, and one more where two vowels side by
 * side are spoken apart. Words that keep no rule stand in a list.
 */
final class Syllables {

    private static final Map<String, Integer> IRREGULAR = Map.ofEntries(
            Map.entry("area", 3),
            Map.entry("areas", 3),
            Map.entry("argue", 2),
            Map.entry("argues", 2),
            Map.entry("business", 2),
            Map.entry("chaos", 2),
            Map.entry("create", 2),
            Map.entry("created", 3),
            Map.entry("creates", 2),
            Map.entry("does", 1),
            Map.entry("hundred", 2),
            Map.entry("idea", 3),
            Map.entry("ideas", 3),
            Map.entry("lion", 2),
            Map.entry("maybe", 2),
            Map.entry("naked", 2),
            Map.entry("priest", 1),
            Map.entry("queue", 1),
            Map.entry("queues", 1),
            Map.entry("recipe", 3),
            Map.entry("ruin", 2),
            Map.entry("science", 2),
            Map.entry("theatre", 3),
            Map.entry("video", 3),
            Map.entry("videos", 3),
            Map.entry("wednesday", 2),
            Map.entry("wicked", 2));

    private static final Pattern COMPOUND =
            Pattern.compile("(any|every|some|no)(one|body|thing|where|how|way|times?|days?)");
    private static final Pattern NOT = Pattern.compile("(.*[dstv]e?)n'?t");

    /** A silent e inside a word: homework, sometimes, safely, timetable. */
    private static final Pattern INNER_E = Pattern.compile(
            "(?<=[aeiouy][bcdfghkmnprstvz])e(?=(?:ly|lihood|ty|ful|fully|ments?|less|ness|times?"
                    + "|tables?|works?|things?|where|one|body|boards?|books?|rooms?|guard|guards|guarding|givers?|makers?|side|line|lines)$)");

    private static final Pattern APART = Pattern.compile(
            "(?<![cts])ia(?!g$|ge|r$|n$)|(?<![clst])ian$" // media, guardian, diary; not social, Asian, marriage
                    + "|(?<![cghlnstx])io(?!u|r)|(?<=[glnst])io(?!n|u|r)|(?<![cgtx])ious" // period, radio, serious; not
                    // station, anxious
                    + "|iu(?!r)" // medium
                    + "|(?<![ct])ie(?=t|nc|nts?$)|(?<=[a-z][bcdfglnprstvz])ie(?=r$|rs$|st$)" // quiet, experience;
                    // earlier, happiest
                    + "|[aeiouy]ings?$" // being, trying
                    + "|(?<!g)ua(?!r$|de)|uen|(?<!g)ue(?=ls?$|ts?$)" // usual, fluent, cruel
                    + "|^(?:re(?=act|ass|arr|app|ali|add|inf|ent|use|org|ord)|geo|poe|coo(?=rd|p)|creat(?!u))" // react,
                    // geography, poem
                    + "|(?:sm|thm)s?$"); // autism, rhythm

    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    private Syllables() {}

    /** At least 1; the parts of a hyphened word are added up. */
    static int of(String word) {
        int count = 0;
        for (String part : word.toLowerCase(Locale.ROOT).replace('’', '\'').split("-")) {
            count += part.isEmpty() ? 0 : ofPart(part);
        }
        return Math.max(1, count);
    }

    private static int ofPart(String part) {
        var not = NOT.matcher(part);
        if (part.contains("'") && not.matches()) {
            return ofPart(not.group(1)) + 1; // didn't, haven't; don't and can't fall through
        }
        String word = part.replaceAll("'.*$", "");
        Integer irregular = IRREGULAR.get(word);
        if (irregular != null) {
            return irregular;
        }
        var compound = COMPOUND.matcher(word);
        if (compound.matches()) {
            return ofPart(compound.group(1)) + ofPart(compound.group(2));
        }
        return word.startsWith("every") ? 2 + rest(word.substring(5)) : ofStem(stem(word));
    }

    private static int rest(String word) {
        return word.isEmpty() ? 0 : ofPart(word);
    }

    /** Without its silent letters. */
    private static String stem(String word) {
        String heard = INNER_E.matcher(word).replaceAll("");
        heard = heard.replaceAll("qu", "q").replaceAll("gue$", "g").replaceAll("gues$", "gs");
        heard = heard.replaceAll("y(?=[aeou])", "j"); // beyond, player
        heard = heard.replaceAll("(?<=[a-z][bcdfgkpstz])le[ds]$", "le"); // settled, tables
        heard = heard.replaceAll("(?<=[a-z]{2})(?<![tde])ed$", ""); // played; not wanted, agreed
        heard = heard.replaceAll("(?<=[a-z]{2})(?<![cgsxze]|[cs]h)es$", ""); // takes; not places
        return heard.replaceAll("(?<=[a-z])(?<![^aeiouy]l)e$", ""); // home; not table
    }

    private static int ofStem(String stem) {
        int groups = (int) VOWELS.matcher(stem).results().count();
        int apart = (int) APART.matcher(stem).results().count();
        return Math.max(1, groups + apart);
    }
}
