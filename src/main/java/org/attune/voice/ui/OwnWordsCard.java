package org.attune.voice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attune.access.PupilId;
import org.attune.ui.Card;
import org.attune.voice.Speaker;
import org.attune.voice.VoiceRecord;
import org.springframework.modulith.NamedInterface;

/** What the pupil and those at home said last, to stand beside a result. Quiet, and never part of a score. */
@NamedInterface("navigation")
@StyleSheet("context://ui/styles/voice.css")
public final class OwnWordsCard extends Card {

    private static final long serialVersionUID = 1L;
    private static final int ANSWERS = 3;

    /** @param voices of the pupil, newest first */
    public OwnWordsCard(PupilId pupil, String firstName, List<VoiceRecord> voices) {
        addClassName("own-words");
        List<VoiceRecord> newest = Stream.of(Speaker.PUPIL, Speaker.CARER)
                .map(speaker -> newest(voices, speaker))
                .flatMap(Optional::stream)
                .toList();
        Anchor more = new Anchor(
                VoiceNavigation.voicesHref(pupil),
                getTranslation(newest.isEmpty() ? "voice.card.ask" : "voice.card.more", firstName));
        Div head = new Div(new H2(getTranslation("voice.card.title")), more);
        head.addClassNames("row", "between");
        add(head);
        if (newest.isEmpty()) {
            add(soft(getTranslation("voice.card.none", firstName)));
        } else {
            Div both =
                    new Div(newest.stream().map(voice -> said(voice, firstName)).toArray(Component[]::new));
            both.addClassName("voices-both");
            add(both, soft(getTranslation("voice.card.beside")));
        }
    }

    private Component said(VoiceRecord voice, String firstName) {
        Div said = new Div(soft(VoiceWords.when(this, voice, firstName)));
        said.add(VoiceWords.answers(this, voice, ANSWERS));
        return said;
    }

    private static Optional<VoiceRecord> newest(List<VoiceRecord> voices, Speaker speaker) {
        return voices.stream()
                .filter(voice -> voice.speaker() == speaker && voice.state() == VoiceRecord.State.FINISHED)
                .findFirst();
    }

    private static Paragraph soft(String text) {
        Paragraph soft = new Paragraph(text);
        soft.addClassNames("soft", "small");
        return soft;
    }
}
