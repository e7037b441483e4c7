package org.attune.assessment.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.method.instrument.AgeBand;
import org.attune.roll.PupilSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The line that says which pupil: Year 2 · Oak. */
@Component
class PupilWords {

    private final I18NProvider messages;

    PupilWords(I18NProvider messages) {
        this.messages = messages;
    }

    String about(PupilSummary pupil) {
        return Stream.of(year(pupil.yearGroup()), pupil.className())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    String years(AgeBand band) {
        return say("score.years." + band.name());
    }

    private @Nullable String year(@Nullable String yearGroup) {
        return switch (yearGroup) {
            case null -> null;
            case "X" -> null;
            case "R" -> say("score.year.R");
            case "E1", "E2", "N1", "N2" -> say("score.year.N");
            default -> say("score.year", yearGroup);
        };
    }

    private String say(String key, Object... arguments) {
        return messages.getTranslation(key, Locale.UK, arguments);
    }
}
