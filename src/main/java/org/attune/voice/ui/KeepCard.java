package org.attune.voice.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.attune.ui.Buttons;
import org.attune.ui.Card;
import org.attune.ui.DateField;
import org.attune.voice.How;
import org.attune.voice.Setting;
import org.attune.voice.Speaker;
import org.attune.voice.VoiceRecord;

/** The end of a voice: how it came to be said, and that it stays as it is. */
final class KeepCard extends Card {

    private static final long serialVersionUID = 1L;

    private final transient VoiceRecord voice;
    private final transient LocalDate today;
    private final transient Consumer<Setting> keep;

    private final CheckboxGroup<How> how = new CheckboxGroup<>();
    private final TextField people = new TextField();
    private final TextField language = new TextField(getTranslation("voice.language"));
    private final DateField when = new DateField(getTranslation("voice.home.when"));

    KeepCard(VoiceRecord voice, String pupil, LocalDate today, Consumer<Setting> keep) {
        this.voice = voice;
        this.today = today;
        this.keep = keep;
        addClassNames("form", "keep");
        boolean ofPupil = voice.speaker() == Speaker.PUPIL;
        if (ofPupil) {
            fields(pupil);
            add(how, language, people, when);
        }
        Div actions = new Div(Buttons.main(getTranslation("voice.keep"), this::save));
        actions.addClassName("actions");
        add(new Paragraph(getTranslation("voice.keep-help")), actions);
    }

    private void fields(String pupil) {
        how.setLabel(getTranslation("voice.keep.how", pupil));
        how.setItems(How.of(Speaker.PUPIL));
        how.setItemLabelGenerator(each -> getTranslation("voice.how-field." + each.name()));
        how.addValueChangeListener(event -> language.setVisible(event.getValue().contains(How.OTHER_LANGUAGE)
                || event.getValue().contains(How.INTERPRETER)));
        language.setVisible(false);
        language.setMaxLength(Setting.LONGEST_LANGUAGE);
        people.setLabel(getTranslation("voice.ask.people", pupil));
        people.setMaxLength(Setting.LONGEST_PEOPLE);
        people.setValue(voice.setting().people());
        people.setRequiredIndicatorVisible(true);
        when.setMax(today);
        when.setValue(voice.setting().on());
        when.setRequiredIndicatorVisible(true);
    }

    private void save() {
        if (voice.speaker() == Speaker.CARER) {
            keep.accept(voice.setting());
            return;
        }
        LocalDate day = when.getValue();
        boolean complete = Fields.require(how, how.isEmpty(), getTranslation("score.gate.needed-choice"))
                & Fields.require(people, people.getValue().isBlank(), getTranslation("score.gate.needed-text"))
                & Fields.require(when, day == null || day.isAfter(today), getTranslation("score.gate.needed-day"));
        if (complete && day != null) {
            keep.accept(new Setting(people.getValue().strip(), null, day, how.getValue(), Fields.text(language)));
        }
    }
}
