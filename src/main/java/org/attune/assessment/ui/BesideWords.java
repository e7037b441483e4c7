package org.attune.assessment.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attune.assessment.TwoViews;
import org.attune.method.agreement.StrandPair;
import org.attune.method.instrument.Strand;
import org.attune.method.scoring.Points;
import org.attune.method.scoring.StrandScore;

/** Two views in sentences. No one is wrong; no strand names for those who are not trained. */
record BesideWords(I18NProvider messages, TwoViews views, String lead, String second, boolean trained) {

    String name(Strand strand) {
        return trained ? strand.name() : ResultWords.capital(strand.plain());
    }

    /** Compared with the pupil’s own earlier scores only: nothing is expected, so no line is drawn. */
    boolean isOwnProgressOnly() {
        return views.lead().finding().isOwnProgressOnly()
                || views.second().finding().isOwnProgressOnly();
    }

    String title() {
        List<Strand> differing = views.beside().differing();
        boolean verdicts = views.beside().strands().stream()
                .anyMatch(pair -> pair.reliablyDiffer().isPresent());
        return !differing.isEmpty()
                ? say("differ.title", joined(differing.stream().map(this::name).toList()))
                : say(verdicts ? "alike.title" : "unseen.title");
    }

    String text() {
        return say(views.beside().differing().isEmpty() ? "alike.text" : "differ.text");
    }

    String verdict(StrandPair pair) {
        return pair.reliablyDiffer()
                .map(differ -> say(differ ? "verdict.differ" : "verdict.alike"))
                .orElseGet(() -> say("verdict.unseen"));
    }

    String score(StrandScore score) {
        return score.measure().map(m -> "" + m.score().whole()).orElse("–");
    }

    String difference(StrandPair pair) {
        Optional<Points> apart = pair.difference();
        return apart.map(points -> points.text(1)).orElse("–");
    }

    /** What the picture shows, read out. */
    String described(StrandPair pair) {
        return say(
                isOwnProgressOnly() ? "own.picture.text" : "picture.text",
                lead,
                said(pair.one()),
                second,
                said(pair.other()),
                pair.one().expectation());
    }

    String say(String key, Object... arguments) {
        return messages.getTranslation("beside." + key, Locale.UK, arguments);
    }

    private String said(StrandScore score) {
        return score.measure().map(m -> "" + m.score().whole()).orElseGet(() -> say("no-score"));
    }

    private String joined(List<String> names) {
        return names.size() == 1
                ? names.getFirst()
                : messages.getTranslation(
                        "result.and",
                        Locale.UK,
                        String.join(", ", names.subList(0, names.size() - 1)),
                        names.getLast());
    }
}
