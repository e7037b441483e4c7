package org.attune.assessment.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.method.instrument.AgeBand;
import org.attune.roll.PupilSummary;
import org.attune.ui.Formats;
import org.springframework.stereotype.Component;

/** The line that says which pupil: Year 2 · Oak. */
@Component
class PupilWords {

    private final I18NProvider messages;

    PupilWords(I18NProvider messages) {
        this.messages = messages;
    }

    String about(PupilSummary pupil) {
        return Stream.of(Formats.yearGroup(pupil.yearGroup()), pupil.className())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    String years(AgeBand band) {
        return say("score.years." + band.name());
    }

    private String say(String key, Object... arguments) {
        return messages.getTranslation(key, Locale.UK, arguments);
    }
}
