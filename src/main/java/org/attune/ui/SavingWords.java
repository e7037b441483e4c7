package org.attune.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What every form says that saves past Vaadin: how it stands, what is not saved, signing in again, two answers that differ. */
public final class SavingWords {

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

    private SavingWords() {}

    /** By the names that the scripts use. Placeholders stay: the browser fills them in. */
    public static Map<String, Object> of(I18NProvider messages) {
        Map<String, Object> words = new LinkedHashMap<>();
        NAMES.forEach(name ->
                words.put(name, messages.getTranslation("score.form." + name, Locale.UK, "{0}", "{1}", "{2}", "{3}")));
        return words;
    }
}
