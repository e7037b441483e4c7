package org.attune.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What every form says that saves past Vaadin: how it stands, what is not saved, signing in again, two answers that differ. */
@Component
public class SavingWords {

    private static final List<String> NAMES = List.of(
            "saved",
            "saving",
            "againPin",
            "againPinMissing",
            "againPinWrong",
            "againUsePassword",
            "notSaved",
            "notSavedAloud",
            "notTaken",
            "openForm",
            "signInToSave",
            "leaveTitle",
            "leaveWhy",
            "leaveStay",
            "leaveGo",
            "againTitle",
            "againWhy",
            "againCount",
            "againUsername",
            "againPassword",
            "againSubmit",
            "againLater",
            "againMissing",
            "againWrong",
            "againWait",
            "againOffline",
            "againChoose",
            "againChooseLink",
            "againChosen",
            "disputes",
            "conflict",
            "keepTheirs",
            "useMine",
            "looksLike",
            "notYetLooks",
            "alwaysLooks");

    private final I18NProvider messages;
    private final Clock clock;

    SavingWords(I18NProvider messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** By the names that the scripts use. Placeholders stay: the browser fills them in. */
    public Map<String, Object> all() {
        Map<String, Object> words = new LinkedHashMap<>();
        NAMES.forEach(name ->
                words.put(name, messages.getTranslation("score.form." + name, Locale.UK, "{0}", "{1}", "{2}", "{3}")));
        return words;
    }

    /** 10:42 */
    public String time(Instant at) {
        return Formats.time(at, clock.getZone());
    }

    /** 10:42 today, 20 Nov before. */
    public String timeOrDay(Instant at) {
        LocalDate day = LocalDate.ofInstant(at, clock.getZone());
        return day.equals(LocalDate.now(clock)) ? time(at) : Formats.shortDate(day);
    }

    /** “Saved 10:42”, or nothing where nothing was saved yet. */
    public String lastSaved(Stream<Instant> answers) {
        return answers.max(Comparator.naturalOrder())
                .map(at -> messages.getTranslation("score.form.saved", Locale.UK, timeOrDay(at)))
                .orElse("");
    }

    public String untrained() {
        return messages.getTranslation("score.training.over", Locale.UK);
    }
}
