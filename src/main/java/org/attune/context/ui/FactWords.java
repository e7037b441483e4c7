package org.attune.context.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.attune.context.Fact;
import org.attune.context.FactKind;
import org.attune.ui.Formats;
import org.jspecify.annotations.Nullable;

/** A fact in one line, and a small line below it: who agreed, since when, who wrote it down. */
record FactWords(I18NProvider messages, ZoneId zone) {

    String line(Fact fact) {
        String name = orEmpty(fact.name());
        return switch (fact.kind()) {
            case HELPS, AVOID_THING -> orEmpty(fact.note());
            case AVOID_STRATEGY -> say("plan.quoted", name);
            case HOME_CONTACT -> say("context.unsafe") + " " + say("context.unsafe.ask", orEmpty(fact.person()));
            case HOME_LANGUAGE -> say("context.line.at-home", name);
            case ENGLISH -> say("context.line.english", orEmpty(fact.code()), name);
            case SEN_PROVISION, SEN_TYPE -> say("context.line.coded", name, orEmpty(fact.code()));
            case PUPIL_PREMIUM, FREE_MEALS -> say("context.line." + fact.kind(), name, orEmpty(fact.code()));
            case REFERRAL -> say("context.line.referral", name, orEmpty(fact.status()));
            case OPT_IN, PROVISION, NEED, LOOKED_AFTER, POST_LOOKED_AFTER, EVER_SIX, EVENT -> name;
        };
    }

    /** In the recorder’s own words, where there are some beside the line. */
    String note(Fact fact) {
        boolean inLine = fact.kind() == FactKind.HELPS || fact.kind() == FactKind.AVOID_THING;
        return inLine || fact.note() == null ? "" : fact.note();
    }

    String below(Fact fact, String author) {
        String when = switch (fact.kind()) {
            case OPT_IN -> say("context.below.agreed", orEmpty(fact.person()), Formats.date(fact.from()));
            case EVENT -> say("context.below.on", Formats.date(fact.from()));
            case HELPS, AVOID_THING, AVOID_STRATEGY -> "";
            default ->
                fact.until() == null
                        ? say("context.below.since", Formats.date(fact.from()))
                        : say("context.below.from-to", Formats.date(fact.from()), Formats.date(fact.until()));
        };
        String by = written(author, fact.at());
        return when.isEmpty() ? by : when + " · " + by;
    }

    String written(String author, Instant at) {
        return say("context.below.by", author, Formats.date(LocalDate.ofInstant(at, zone)));
    }

    String say(String key, Object... arguments) {
        return messages.getTranslation(key, Locale.UK, arguments);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
