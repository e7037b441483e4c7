package org.attune.plan;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.attune.catalogue.Catalogue;
import org.attune.method.instrument.Item;
import org.attune.method.instrument.Response;
import org.attune.method.instrument.Strand;
import org.attune.method.planning.Strategy;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of a plan, the same on screen and on paper. */
@Component
public class PlanWords {

    private static final int SCHOOL_DAYS = 5;

    private final MessageSource messages;
    private final Catalogue catalogue;

    PlanWords(MessageSource messages, Catalogue catalogue) {
        this.messages = messages;
        this.catalogue = catalogue;
    }

    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.UK);
    }

    public Item item(String code) {
        return catalogue.instrument().item(code);
    }

    public List<Strand> strands() {
        return catalogue.instrument().strands();
    }

    /** “not yet” to “nearly always” */
    public String answer(Response response) {
        return catalogue.instrument().scale().word(response).toLowerCase(Locale.UK);
    }

    /** “feeling safe, then trying things” */
    public String focus(List<String> strands) {
        return strands.stream()
                .map(code -> catalogue.instrument().strand(code).plain())
                .collect(Collectors.joining(say("plan.then")));
    }

    /** “every day”, “twice a week” */
    public String often(Strategy strategy) {
        int times = strategy.timesAWeek();
        return times == SCHOOL_DAYS ? say("plan.often.daily") : say("plan.often", times);
    }

    /** “with the whole class, or on the move” */
    public String where(Strategy strategy) {
        return strategy.settings().stream()
                .sorted()
                .map(setting -> say("plan.when." + setting.name()))
                .collect(Collectors.joining(say("plan.or")));
    }

    /** “settles on arrival; manages partings and returns” */
    public String helpsWith(List<String> items) {
        return items.stream().map(code -> ItemWords.within(item(code))).collect(Collectors.joining("; "));
    }

    /** A text of the library, with the pupil’s first name where it has a place for one. */
    public static String named(String text, String firstName) {
        return text.replace("{name}", firstName);
    }

    /** With a small first letter, to stand within a sentence; without the full stop. */
    public static String within(String sentence) {
        String small = sentence.substring(0, 1).toLowerCase(Locale.UK) + sentence.substring(1);
        return small.endsWith(".") ? small.substring(0, small.length() - 1) : small;
    }
}
