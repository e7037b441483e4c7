package org.attune.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.attune.ui.Messages;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The sentences of the cover and the lock, which the browser must have before the connection is lost. */
@Component
class LockWords {

    private static final List<String> NAMES = List.of(
            "title",
            "hide",
            "hide-help",
            "hidden",
            "hidden-help",
            "show",
            "lock",
            "lock-help",
            "locked",
            "locked-for",
            "pin",
            "pin-of",
            "pin-help",
            "password",
            "open",
            "use-password",
            "use-pin",
            "wrong",
            "wrong-password",
            "wait",
            "others",
            "other",
            "offline",
            "wait-moment",
            "ended",
            "unsaved",
            "unsaved-go",
            "back",
            "here",
            "here-help");

    private final Map<String, String> words;

    /** What is put in later stays {0}. */
    LockWords(Messages messages, ObjectProvider<LockHint> hints) {
        Map<String, String> all = new HashMap<>();
        NAMES.forEach(name -> all.put(name, messages.getTranslation("lock." + name, Locale.UK, "{0}")));
        all.put("hint", hints.orderedStream().map(LockHint::sentence).collect(Collectors.joining(" ")));
        this.words = Map.copyOf(all);
    }

    Map<String, String> all() {
        return words;
    }
}
