package org.attune.assessment.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.attune.access.AttuneUser;
import org.attune.access.CurrentUser;
import org.attune.access.Role;
import org.attune.access.StaffId;
import org.attune.assessment.AssessmentKind;
import org.attune.assessment.Draft;
import org.attune.assessment.FromPaper;
import org.attune.assessment.GivenAnswer;
import org.attune.catalogue.Catalogue;
import org.attune.method.instrument.AgeBand;
import org.attune.method.instrument.Cluster;
import org.attune.method.instrument.Instrument;
import org.attune.method.instrument.Response;
import org.attune.method.instrument.Strand;
import org.attune.roll.Adults;
import org.attune.roll.PupilSummary;
import org.attune.saving.ShownAnswer;
import org.attune.ui.Formats;
import org.attune.ui.SavingWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes a draft out for the form. */
@Component
class FormWords {

    private static final List<String> NAMES = List.of(
            "title",
            "places",
            "progress",
            "count",
            "check",
            "discard",
            "back",
            "next",
            "nextPart",
            "hint",
            "hintOff",
            "keysOn",
            "keysOff",
            "allAnswered",
            "answeredBy",
            "reasonGiven",
            "why",
            "ownReason",
            "keepReason",
            "cancel");
    private static final List<String> USUAL_REASONS = List.of("body", "never", "agreed");

    private final Instrument instrument;
    private final Adults adults;
    private final PupilWords pupils;
    private final I18NProvider messages;
    private final SavingWords saving;
    private final Clock clock;

    FormWords(
            Catalogue catalogue,
            Adults adults,
            PupilWords pupils,
            I18NProvider messages,
            Clock clock,
            SavingWords saving) {
        this.instrument = catalogue.instrument();
        this.adults = adults;
        this.pupils = pupils;
        this.messages = messages;
        this.saving = saving;
        this.clock = clock;
    }

    /** @param paper where the answers are typed in */
    FormContent of(Draft draft, @Nullable FromPaper paper, PupilSummary pupil, AttuneUser signedIn) {
        CurrentUser user = signedIn.toCurrentUser();
        Map<StaffId, String> names = adults.names(
                draft.answers().stream().map(GivenAnswer::author).distinct().toList());
        return new FormContent(
                "answers/" + draft.id().value(),
                user.staff().value(),
                signedIn.getUsername(),
                AssessmentNavigation.checkHref(pupil.id(), draft.kind()),
                words(),
                pupil.displayName(),
                about(draft, pupil),
                say("period", pupil.firstName()),
                saving.lastSaved(draft.answers().stream().map(GivenAnswer::at)),
                correcting(draft.correcting()),
                fromPaper(paper),
                user.is(Role.SENCO)
                        || user.staff().equals(draft.lead())
                        || paper != null && user.staff().equals(paper.typist()),
                Arrays.stream(Response.values()).map(this::step).toList(),
                instrument.strands().stream()
                        .map(strand -> part(strand, draft.band()))
                        .toList(),
                draft.answers().stream()
                        .map(answer -> shown(answer, names.getOrDefault(answer.author(), ""), user))
                        .toList());
    }

    ShownAnswer shown(GivenAnswer answer, CurrentUser user) {
        String name = adults.names(List.of(answer.author())).getOrDefault(answer.author(), "");
        return shown(answer, name, user);
    }

    String say(String key, Object... arguments) {
        return messages.getTranslation("score.form." + key, Locale.UK, arguments);
    }

    private ShownAnswer shown(GivenAnswer answer, String author, CurrentUser user) {
        return new ShownAnswer(
                answer.item(),
                answer.response().code(),
                answer.naReason(),
                answer.version(),
                author,
                saving.timeOrDay(answer.at()),
                answer.author().equals(user.staff()));
    }

    private String about(Draft draft, PupilSummary pupil) {
        String about = pupils.about(pupil);
        return draft.kind() == AssessmentKind.LEAD ? about : about + " · " + say("second");
    }

    /** Placeholders stay: the browser fills them in. */
    private Map<String, Object> words() {
        Map<String, Object> words = saving.all();
        NAMES.forEach(name -> words.put(name, say(name, "{0}", "{1}", "{2}", "{3}")));
        words.put("safety", messages.getTranslation("ui.safety", Locale.UK));
        words.put(
                "usualReasons",
                USUAL_REASONS.stream().map(reason -> say("reason." + reason)).toList());
        return words;
    }

    private @Nullable String correcting(Draft.@Nullable Correcting correcting) {
        return correcting == null
                ? null
                : say(
                        "correcting",
                        Formats.date(LocalDate.ofInstant(correcting.submittedAt(), clock.getZone())),
                        correcting.reason());
    }

    private @Nullable String fromPaper(@Nullable FromPaper paper) {
        if (paper == null) {
            return null;
        }
        StaffId observer = paper.observation().observer();
        return messages.getTranslation(
                "paper.banner",
                Locale.UK,
                adults.names(List.of(observer)).getOrDefault(observer, ""),
                Formats.date(paper.observation().seenOn()));
    }

    private FormContent.Step step(Response response) {
        String key = switch (response) {
            case NOT_SEEN -> "N";
            case NOT_APPLICABLE -> "A";
            default -> response.code();
        };
        return new FormContent.Step(response.code(), instrument.scale().word(response), key);
    }

    private FormContent.StrandPart part(Strand strand, AgeBand band) {
        return new FormContent.StrandPart(
                strand.name(),
                strand.clusters().stream().map(cluster -> part(cluster, band)).toList());
    }

    private FormContent.ClusterPart part(Cluster cluster, AgeBand band) {
        return new FormContent.ClusterPart(
                cluster.name(),
                instrument.itemsOf(cluster).stream()
                        .map(item -> new FormContent.ItemPart(
                                item.code(),
                                item.statement(),
                                item.descriptors(band).nearlyAlways(),
                                item.descriptors(band).notYet()))
                        .collect(Collectors.toList()));
    }
}
