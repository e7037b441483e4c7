package org.attune.training.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.catalogue.Catalogue;
import org.attune.catalogue.PracticeCase;
import org.attune.method.instrument.AgeBand;
import org.attune.method.instrument.Instrument;
import org.attune.method.instrument.Item;
import org.attune.method.instrument.Response;
import org.attune.method.training.Lean;
import org.attune.ui.Formats;
import org.springframework.stereotype.Component;

/** Puts cases, answers and leanings in the words of these screens. */
@Component
class TrainingWords {

    private static final List<String> NAMES =
            List.of("count", "saving", "notSaved", "looksLike", "notYetLooks", "alwaysLooks");

    private final Instrument instrument;
    private final I18NProvider messages;
    private final Clock clock;

    TrainingWords(Catalogue catalogue, I18NProvider messages, Clock clock) {
        this.instrument = catalogue.instrument();
        this.messages = messages;
        this.clock = clock;
    }

    RatingContent questions(PracticeCase one, Map<String, Response> answers) {
        Map<String, String> words = new LinkedHashMap<>();
        NAMES.forEach(name -> words.put(name, say("training.form." + name, "{0}", "{1}")));
        return new RatingContent(
                words,
                Stream.of(Response.values())
                        .filter(response -> response != Response.NOT_APPLICABLE)
                        .map(this::step)
                        .toList(),
                one.ratings().stream()
                        .map(rating -> part(instrument.item(rating.item()), one.band()))
                        .toList(),
                answers.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, answer -> answer.getValue().code())));
    }

    String saved(Instant at) {
        return say("training.form.saved", Formats.time(at, clock.getZone()));
    }

    String word(Response response) {
        return instrument.scale().word(response);
    }

    Item item(String code) {
        return instrument.item(code);
    }

    String years(AgeBand band) {
        return say("training.years." + band.name());
    }

    /** “You tend to score about half a step higher than agreed.” */
    String lean(Lean lean) {
        return lean.size() == Lean.Size.NONE
                ? say("training.lean.NONE")
                : say("training.lean." + lean.size().name(), say("training.lean." + (lean.isHigher() ? "up" : "down")));
    }

    String say(String key, Object... arguments) {
        return messages.getTranslation(key, Locale.UK, arguments);
    }

    private RatingContent.Step step(Response response) {
        return new RatingContent.Step(
                response.code(), word(response), response == Response.NOT_SEEN ? "N" : response.code());
    }

    private static RatingContent.ItemPart part(Item item, AgeBand band) {
        return new RatingContent.ItemPart(
                item.code(),
                item.statement(),
                item.descriptors(band).nearlyAlways(),
                item.descriptors(band).notYet());
    }
}
