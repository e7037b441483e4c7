package org.attune.voice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.attune.catalogue.VoiceSheet;
import org.attune.voice.Said;
import org.attune.voice.VoiceAnswer;
import org.attune.voice.VoiceChanged;
import org.attune.voice.VoiceId;
import org.attune.voice.VoiceNotOpen;
import org.attune.voice.Voices;
import org.jspecify.annotations.Nullable;

/** One question for a child: pictures with a word each, room for words where they write, and always a way not to say. */
final class ChildQuestion extends Div {

    private static final long serialVersionUID = 1L;
    private static final int RESTS = 700;

    private final VoiceId voice;
    private final transient VoiceSheet.Question question;
    private final transient Voices voices;
    private final transient Runnable askAgain;
    private final List<String> picked = new ArrayList<>();
    private final Map<String, ChildButton> choices = new LinkedHashMap<>();
    private final TextArea words = new TextArea();
    private final ChildButton notSaying;
    private boolean silent;
    private int version;
    private SerializableConsumer<Boolean> answered = is -> {};

    ChildQuestion(
            VoiceId voice,
            VoiceSheet.Question question,
            @Nullable VoiceAnswer given,
            Voices voices,
            Runnable askAgain) {
        this.voice = voice;
        this.question = question;
        this.voices = voices;
        this.askAgain = askAgain;
        addClassName("child-question");
        notSaying =
                new ChildButton("lips", getTranslation("voice.not-saying"), "choice quiet-choice", this::saysNothing);
        if (given != null) {
            version = given.version();
            picked.addAll(given.said().picked());
            silent = given.said().kind() == Said.Kind.NOT_SAYING;
            words.setValue(Objects.requireNonNullElse(given.said().words(), ""));
        }
        boolean onlyWords = question.choices().isEmpty();
        if (onlyWords) {
            words();
        }
        choices();
        if (question.words() && !onlyWords) {
            words();
        }
        showPressed();
    }

    /** Told at once, and whenever it changes, whether there is an answer. */
    void whenAnswered(SerializableConsumer<Boolean> told) {
        answered = told;
        showPressed();
    }

    /** What was given stays; a question without an answer is noted as skipped. */
    void skip() {
        if (version == 0) {
            save(Said.skipped(question.code()));
        }
    }

    private void choices() {
        Div tiles = new Div();
        tiles.addClassNames("choices", "of-" + question.choices().size());
        question.choices().forEach(choice -> {
            ChildButton button = new ChildButton(choice.picture(), choice.word(), "choice", () -> pick(choice.code()));
            choices.put(choice.code(), button);
            tiles.add(button);
        });
        Div group = new Div(tiles, notSaying);
        group.addClassName("choice-group");
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-labelledby", "asked");
        if (!question.choices().isEmpty()) {
            Paragraph hint = new Paragraph(getTranslation("voice.child.hint"));
            hint.addClassName("child-soft");
            add(hint);
        }
        add(group);
    }

    private void words() {
        words.setLabel(getTranslation("voice.child.own-words"));
        words.setWidthFull();
        words.setMinRows(question.choices().isEmpty() ? 5 : 2);
        words.setMaxLength(Said.LONGEST);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(RESTS);
        words.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                silent = false;
                saveAnswer();
            }
        });
        Paragraph safety = new Paragraph(getTranslation("voice.child.safety"));
        safety.addClassName("child-soft");
        add(safety, words);
    }

    private void pick(String code) {
        silent = false;
        if (!picked.remove(code)) {
            picked.add(code);
        }
        saveAnswer();
    }

    private void saysNothing() {
        silent = !silent;
        picked.clear();
        words.clear();
        saveAnswer();
    }

    private void saveAnswer() {
        List<String> inOrder =
                choices.keySet().stream().filter(picked::contains).toList();
        boolean nothing = inOrder.isEmpty() && words.getValue().isBlank();
        save(
                silent
                        ? Said.notSaying(question.code())
                        : nothing
                                ? Said.skipped(question.code())
                                : Said.given(question.code(), inOrder, words.getValue()));
    }

    /** A choice looks chosen once it is kept, and not before. */
    private void save(Said said) {
        try {
            version = voices.answer(voice, said, version).version();
            showPressed();
        } catch (VoiceChanged | VoiceNotOpen elsewhere) {
            askAgain.run();
        }
    }

    private void showPressed() {
        choices.forEach((code, button) -> button.pressed(picked.contains(code)));
        notSaying.pressed(silent);
        answered.accept(silent || !picked.isEmpty() || !words.getValue().isBlank());
    }
}
