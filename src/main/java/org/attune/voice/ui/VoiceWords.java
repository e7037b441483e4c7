package org.attune.voice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.attune.ui.Formats;
import org.attune.voice.Said;
import org.attune.voice.Speaker;
import org.attune.voice.VoiceAnswer;
import org.attune.voice.VoiceRecord;

/** A voice as it is read by adults: each question with what was said, word for word. */
final class VoiceWords {

    private VoiceWords() {}

    /** Mia, 20 Nov 2026 · by themselves, with symbols or a device · with Priya Osei */
    static String when(Component on, VoiceRecord voice, String pupil) {
        List<String> parts = new ArrayList<>();
        String who = voice.speaker() == Speaker.PUPIL ? pupil : carer(on, voice);
        parts.add(on.getTranslation(
                "voice.said-on", who, Formats.date(voice.setting().on())));
        String how = voice.setting().how().stream()
                .sorted()
                .map(each -> on.getTranslation("voice.how." + each.name()))
                .collect(Collectors.joining(", "));
        if (!how.isEmpty()) {
            parts.add(how);
        }
        if (voice.setting().language() != null) {
            parts.add(voice.setting().language());
        }
        if (voice.speaker() == Speaker.PUPIL) {
            parts.add(on.getTranslation("voice.with", voice.setting().people()));
        }
        return String.join(" · ", parts);
    }

    static String carer(Component on, VoiceRecord voice) {
        String relation = voice.setting().relation();
        String people = voice.setting().people();
        return relation == null || relation.equals(people) ? people : people + ", " + relation;
    }

    /** @param most how many answers at most; only answers that say something are taken where it is not all */
    static DescriptionList answers(Component on, VoiceRecord voice, int most) {
        Predicate<VoiceAnswer> shown =
                answer -> most == Integer.MAX_VALUE || answer.said().kind() == Said.Kind.GIVEN;
        DescriptionList list = new DescriptionList();
        list.addClassName("said-list");
        voice.answers().stream().filter(shown).limit(most).forEach(answer -> {
            Description description = new Description();
            description.add(said(on, answer));
            list.add(new Term(answer.asked()), description);
        });
        return list;
    }

    static int given(VoiceRecord voice) {
        return (int) voice.answers().stream()
                .filter(answer -> answer.said().kind() == Said.Kind.GIVEN)
                .count();
    }

    private static Component said(Component on, VoiceAnswer answer) {
        Said said = answer.said();
        if (said.kind() != Said.Kind.GIVEN) {
            Span none = new Span(on.getTranslation("voice.kind." + said.kind().name()));
            none.addClassName("soft");
            return none;
        }
        List<String> parts = new ArrayList<>(answer.pickedWords());
        String words = said.words();
        String picks = String.join(" · ", parts);
        Span all = new Span(
                words == null ? picks : picks.isEmpty() ? quoted(on, words) : picks + " · " + quoted(on, words));
        all.addClassName("own-word");
        return all;
    }

    private static String quoted(Component on, String words) {
        return on.getTranslation("voice.quoted", words);
    }
}
