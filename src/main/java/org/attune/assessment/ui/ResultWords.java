package org.attune.assessment.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attune.method.instrument.Strand;
import org.attune.method.interruption.Finding;
import org.attune.method.interruption.Status;
import org.attune.method.interruption.StrandFinding;
import org.jspecify.annotations.Nullable;

/**
 * A finding in sentences. The word interruption, the strands’ names and the infant ages are for trained staff; everyone else reads
 * what the strands are about. Source: method.md, “What a result may say”.
 */
final class ResultWords {

    private final I18NProvider messages;
    private final Finding finding;
    private final String pupil;
    private final boolean trained;
    private final boolean causeOpen;

    /** @param signed whether the SENCO signed it: until then something on record leaves the cause of low scores open */
    ResultWords(I18NProvider messages, Finding finding, String pupil, boolean trained, boolean signed) {
        this.messages = messages;
        this.finding = finding;
        this.pupil = pupil;
        this.trained = trained;
        this.causeOpen = finding.isCauseOpen() && !signed;
    }

    /** Being; for others: Feeling safe. */
    String name(StrandFinding found) {
        return name(found.strand());
    }

    String name(Strand strand) {
        return trained ? strand.name() : capital(strand.plain());
    }

    String title() {
        List<StrandFinding> foci = finding.foci();
        if (!finding.isStatusShown()) {
            return finding.isEarlyPicture() ? say("early.title") : say("own.title", pupil);
        }
        if (causeOpen) {
            return say("open-cause.title");
        }
        if (!foci.isEmpty()) {
            var strand = foci.getFirst().strand();
            return trained ? say("start", strand.name(), strand.plain()) : say("start-plain", strand.plain());
        }
        return finding.open().isEmpty() ? say("none.title", pupil) : say("open.title");
    }

    /** Why this focus, or why none; one sentence or two each. */
    List<String> sentences(String lookAgain) {
        if (!finding.isStatusShown()) {
            return List.of(finding.isEarlyPicture() ? say("early.text", pupil, lookAgain) : say("own.text", pupil));
        }
        List<String> sentences = new ArrayList<>();
        if (causeOpen) {
            each(ResultWords::isLow, "open-cause.low", sentences);
            sentences.add(say("open-cause.next", pupil));
            return sentences;
        }
        List<StrandFinding> foci = finding.foci();
        foci.forEach(focus -> sentences.add(say("why." + focus.status().name(), pupil, inSentence(focus))));
        if (foci.size() > 1) {
            sentences.add(say("why.two", inSentence(foci.getFirst()), inSentence(foci.getLast())));
        }
        each(StrandFinding::alsoWatch, "also-watch", sentences);
        each(StrandFinding::alsoLow, "also-low", sentences);
        each(StrandFinding::open, "open", sentences);
        if (foci.isEmpty() && finding.open().isEmpty()) {
            each(found -> found.status() == Status.WATCH, "none.watch", sentences);
            if (sentences.isEmpty()) {
                sentences.add(say("none.secure"));
            }
        }
        return sentences;
    }

    /** Where the result relies on theory, it says so. */
    @Nullable
    String theory() {
        if (!trained || causeOpen || !finding.isStatusShown() || finding.foci().isEmpty()) {
            return null;
        }
        var strand = finding.foci().getFirst().strand();
        return say("theory", strand.name(), strand.firstMet());
    }

    String tag(StrandFinding found) {
        if (!finding.isStatusShown()) {
            return say(finding.isEarlyPicture() ? "tag.early" : "tag.own");
        }
        String role = found.alsoLow() ? ".low" : found.alsoWatch() ? ".watch" : found.focus() == 2 ? ".second" : "";
        return say((trained ? "tag." : "tag-plain.") + found.status().name() + role);
    }

    @Nullable
    Status shownStatus(StrandFinding found) {
        return finding.isStatusShown() ? found.status() : null;
    }

    /** How the lead card is edged. */
    String tone() {
        if (causeOpen
                || !finding.isStatusShown()
                || finding.foci().isEmpty() && !finding.open().isEmpty()) {
            return "open";
        }
        return finding.foci().stream()
                .findFirst()
                .map(focus -> focus.status() == Status.LIKELY ? "likely" : "possible")
                .orElse("secure");
    }

    String inSentence(StrandFinding found) {
        return trained ? found.strand().name() : "“" + found.strand().plain() + "”";
    }

    /** Something on record may lie behind low scores, and the SENCO has not signed yet: then no place to start is named. */
    boolean isCauseOpen() {
        return causeOpen;
    }

    /** No line of the age is drawn, and nothing is compared with it. */
    boolean isOwnProgressOnly() {
        return finding.isOwnProgressOnly();
    }

    String say(String key, Object... arguments) {
        return messages.getTranslation("result." + key, Locale.UK, arguments);
    }

    private static boolean isLow(StrandFinding found) {
        return found.status() == Status.LIKELY || found.status() == Status.POSSIBLE;
    }

    private void each(java.util.function.Predicate<StrandFinding> which, String key, List<String> sentences) {
        List<String> names =
                finding.strands().stream().filter(which).map(this::inSentence).toList();
        if (!names.isEmpty()) {
            sentences.add(say(key, capital(joined(names)), names.size()));
        }
    }

    private String joined(List<String> names) {
        return names.size() == 1
                ? names.getFirst()
                : say("and", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
    }

    static String capital(String text) {
        int first = text.startsWith("“") ? 1 : 0;
        return text.substring(0, first)
                + text.substring(first, first + 1).toUpperCase(Locale.UK)
                + text.substring(first + 1);
    }
}
