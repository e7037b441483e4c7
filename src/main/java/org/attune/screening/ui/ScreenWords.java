package org.attune.screening.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.attune.access.AttuneUser;
import org.attune.access.CurrentUser;
import org.attune.access.Role;
import org.attune.access.StaffId;
import org.attune.catalogue.Catalogue;
import org.attune.method.instrument.AgeBand;
import org.attune.method.instrument.Descriptors;
import org.attune.method.instrument.Instrument;
import org.attune.method.instrument.Item;
import org.attune.method.instrument.Response;
import org.attune.roll.Adults;
import org.attune.saving.ShownAnswer;
import org.attune.screening.GivenOnScreen;
import org.attune.screening.ScreenSheet;
import org.attune.screening.ScreenSummary;
import org.attune.ui.Formats;
import org.attune.ui.SavingWords;
import org.springframework.stereotype.Component;

/** Writes a screen out for the grid. */
@Component
class ScreenWords {

    private static final List<String> NAMES = List.of(
            "title",
            "period",
            "grid",
            "pupil",
            "worry",
            "worryLong",
            "worriedAbout",
            "worried",
            "noAnswer",
            "differ",
            "refused",
            "refusedOffer",
            "back",
            "count",
            "ways",
            "down",
            "across",
            "down1",
            "down-1",
            "across1",
            "across-1",
            "pad",
            "undo",
            "undone",
            "pasted",
            "pastedSome",
            "hint",
            "finish",
            "discard",
            "paper");

    private final Instrument instrument;
    private final Adults adults;
    private final I18NProvider messages;
    private final SavingWords saving;

    ScreenWords(Catalogue catalogue, Adults adults, I18NProvider messages, SavingWords saving) {
        this.instrument = catalogue.instrument();
        this.adults = adults;
        this.messages = messages;
        this.saving = saving;
    }

    ScreenContent of(ScreenSheet sheet, AttuneUser signedIn) {
        CurrentUser user = signedIn.toCurrentUser();
        ScreenSummary screen = sheet.screen();
        Map<StaffId, String> names = adults.names(
                sheet.answers().stream().map(GivenOnScreen::author).distinct().toList());
        Set<AgeBand> bands = new TreeSet<>(sheet.bands().values());
        return new ScreenContent(
                "answers/screens/" + screen.id().value(),
                user.staff().value(),
                signedIn.getUsername(),
                words(),
                sheet.group().name(),
                say("about", Formats.date(screen.seenOn())),
                saving.lastSaved(sheet.answers().stream().map(GivenOnScreen::at)),
                screen.reopenReason() == null ? null : say("reopened", screen.reopenReason()),
                ScreeningNavigation.paperHref(sheet.group().id()),
                ScreeningNavigation.SCREENS,
                user.is(Role.SENCO) || user.staff().equals(screen.startedBy()),
                Arrays.stream(Response.values())
                        .filter(response -> response != Response.NOT_APPLICABLE)
                        .map(this::step)
                        .toList(),
                instrument.anchors().stream().map(item -> asked(item, bands)).toList(),
                sheet.pupils().stream()
                        .map(pupil -> new ScreenContent.Row(
                                pupil.id().value(),
                                pupil.displayName(),
                                Objects.requireNonNull(sheet.bands().get(pupil.id()))))
                        .toList(),
                sheet.answers().stream()
                        .filter(given -> sheet.pupils().stream()
                                .anyMatch(pupil -> pupil.id().equals(given.pupil())))
                        .map(given -> shown(given, names.getOrDefault(given.author(), ""), user))
                        .toList());
    }

    ShownAnswer shown(GivenOnScreen given, CurrentUser user) {
        return shown(given, adults.names(List.of(given.author())).getOrDefault(given.author(), ""), user);
    }

    String say(String key, Object... arguments) {
        return messages.getTranslation("screen.grid." + key, Locale.UK, arguments);
    }

    private ShownAnswer shown(GivenOnScreen given, String author, CurrentUser user) {
        return new ShownAnswer(
                given.pupil().value() + " " + given.question(),
                given.given(),
                null,
                given.version(),
                author,
                saving.timeOrDay(given.at()),
                given.author().equals(user.staff()));
    }

    /** Placeholders stay: the browser fills them in. */
    private Map<String, Object> words() {
        Map<String, Object> words = saving.all();
        NAMES.forEach(name -> words.put(name, say(name, "{0}", "{1}")));
        return words;
    }

    private ScreenContent.Step step(Response response) {
        return new ScreenContent.Step(
                response.code(),
                instrument.scale().word(response),
                response == Response.NOT_SEEN ? "N" : response.code());
    }

    private ScreenContent.Asked asked(Item item, Set<AgeBand> bands) {
        Map<AgeBand, Descriptors> looks = new EnumMap<>(AgeBand.class);
        bands.forEach(band -> looks.put(band, item.descriptors(band)));
        return new ScreenContent.Asked(
                item.code(), instrument.strand(item.strand()).name(), item.statement(), looks);
    }
}
