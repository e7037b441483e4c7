package org.attune.voice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.attune.catalogue.VoiceSheet;
import org.attune.ui.Formats;
import org.attune.ui.Notice;
import org.attune.voice.Said;
import org.attune.voice.Speaker;
import org.attune.voice.VoiceAnswer;
import org.attune.voice.VoiceChanged;
import org.attune.voice.VoiceId;
import org.attune.voice.VoiceNotOpen;
import org.attune.voice.VoiceRecord;
import org.attune.voice.Voices;
import org.jspecify.annotations.Nullable;

/** An adult writes down what a pupil or carer says. Each answer is kept when the typing rests, or the field is left. */
final class WordsForm extends Div {

    private static final long serialVersionUID = 1L;
    private static final int RESTS = 800;

    private final VoiceId voice;
    private final transient Voices voices;
    private final ZoneId zone;
    private final Div problem = new Div();

    WordsForm(VoiceRecord voice, VoiceSheet sheet, String pupil, Voices voices, ZoneId zone) {
        this.voice = voice.id();
        this.voices = voices;
        this.zone = zone;
        addClassNames("stack", "words-form");
        Paragraph safety = new Paragraph(getTranslation("ui.safety"));
        safety.addClassNames("soft", "small", "safety");
        String help = voice.speaker() == Speaker.PUPIL ? "voice.words-help" : "voice.words-help-home";
        add(new Paragraph(getTranslation(help, pupil)), safety, problem);
        sheet.questions()
                .forEach(question -> add(
                        new Row(question, pupil, voice.answer(question.code()).orElse(null))));
    }

    /** One question: what may be pointed at, and the words. */
    private final class Row extends Section {

        private static final long serialVersionUID = 1L;

        private final transient VoiceSheet.Question question;
        private final List<String> picked = new ArrayList<>();
        private final TextArea words = new TextArea();
        private final Span saved = new Span();
        private final Div chips = new Div();
        private boolean notSaying;
        private int version;

        Row(VoiceSheet.Question question, String pupil, @Nullable VoiceAnswer answer) {
            this.question = question;
            addClassNames("card", "stack", "tight");
            String asked = question.ask().replace("{name}", pupil);
            words.setWidthFull();
            words.setMinRows(2);
            words.setMaxLength(Said.LONGEST);
            words.setAriaLabel(getTranslation("voice.words-of", asked));
            words.setValueChangeMode(ValueChangeMode.LAZY);
            words.setValueChangeTimeout(RESTS);
            saved.addClassNames("small", "voice-saved");
            saved.getElement().setAttribute("role", "status");
            if (answer != null) {
                picked.addAll(answer.said().picked());
                notSaying = answer.said().kind() == Said.Kind.NOT_SAYING;
                words.setValue(Objects.requireNonNullElse(answer.said().words(), ""));
                showSaved(answer);
            }
            words.addValueChangeListener(event -> {
                if (event.isFromClient()) {
                    notSaying = false;
                    save();
                }
            });
            build(asked);
        }

        private void build(String asked) {
            Div head = new Div(new H2(asked), saved);
            head.addClassNames("row", "between");
            add(head);
            chips.addClassName("chips");
            question.choices()
                    .forEach(choice -> chips.add(chip(choice.word(), picked.contains(choice.code()), on -> {
                        notSaying = false;
                        if (on) {
                            picked.add(choice.code());
                        } else {
                            picked.remove(choice.code());
                        }
                    })));
            chips.add(chip(getTranslation("voice.not-saying"), notSaying, on -> {
                notSaying = on;
                picked.clear();
                words.clear();
            }));
            add(chips, words);
        }

        private NativeButton chip(String word, boolean on, Consumer<Boolean> pick) {
            NativeButton chip = new NativeButton(word);
            chip.addClassNames("btn", "chip-toggle");
            chip.getElement().setAttribute("aria-pressed", Boolean.toString(on));
            chip.addClickListener(event -> {
                pick.accept(!"true".equals(chip.getElement().getAttribute("aria-pressed")));
                save();
            });
            return chip;
        }

        private void save() {
            try {
                showSaved(voices.answer(voice, said(), version));
                problem.removeAll();
            } catch (VoiceChanged other) {
                problem.add(Notice.problem(getTranslation("voice.changed")));
                voices.get(voice).answer(question.code()).ifPresent(theirs -> version = theirs.version());
            } catch (VoiceNotOpen closed) {
                problem.add(Notice.problem(getTranslation("voice.closed")));
            }
            redraw();
        }

        private Said said() {
            List<String> inOrder = question.choices().stream()
                    .map(VoiceSheet.Choice::code)
                    .filter(picked::contains)
                    .toList();
            if (notSaying) {
                return Said.notSaying(question.code());
            }
            return inOrder.isEmpty() && words.getValue().isBlank()
                    ? Said.skipped(question.code())
                    : Said.given(question.code(), inOrder, words.getValue());
        }

        private void showSaved(VoiceAnswer answer) {
            version = answer.version();
            saved.setText(getTranslation("score.form.saved", Formats.time(answer.at(), zone)));
        }

        /** The chips as they are now stored. */
        private void redraw() {
            List<VoiceSheet.Choice> choices = question.choices();
            List<Component> all = chips.getChildren().toList();
            for (int i = 0; i < all.size(); i++) {
                boolean on = i < choices.size() ? picked.contains(choices.get(i).code()) : notSaying;
                all.get(i).getElement().setAttribute("aria-pressed", Boolean.toString(on));
            }
        }
    }
}
