package org.attune.voice.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.attune.access.Role;
import org.attune.roll.PupilSummary;
import org.attune.roll.Pupils;
import org.attune.ui.Buttons;
import org.attune.ui.Card;
import org.attune.ui.DateField;
import org.attune.ui.Page;
import org.attune.voice.How;
import org.attune.voice.Setting;
import org.attune.voice.Speaker;
import org.attune.voice.VoiceAlreadyOpen;
import org.attune.voice.Voices;

/** Before a carer’s words are typed in: who said them, when and how. */
@Route("pupils/:pupil/voices/home")
@StyleSheet("context://ui/styles/voice.css")
@RolesAllowed({Role.Names.PRACTITIONER, Role.Names.SENCO})
class HomeSaidView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final String OTHER = "other";

    private final transient Voices voices;
    private final transient Pupils pupils;
    private final transient Clock clock;

    private final RadioButtonGroup<String> relation = new RadioButtonGroup<>(getTranslation("voice.home.relation"));
    private final TextField relationElse = new TextField(getTranslation("voice.home.relation-else"));
    private final TextField who = new TextField(getTranslation("voice.home.who"));
    private final DateField when = new DateField(getTranslation("voice.home.when"));
    private final CheckboxGroup<How> how = new CheckboxGroup<>(getTranslation("voice.home.how"));
    private final TextField language = new TextField(getTranslation("voice.language"));

    HomeSaidView(Voices voices, Pupils pupils, Clock clock) {
        this.voices = voices;
        this.pupils = pupils;
        this.clock = clock;
        narrow();
        fields();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PupilSummary pupil = pupils.get(VoiceRoute.pupil(event));
        removeAll();
        Div actions = new Div(Buttons.main(getTranslation("voice.home.next"), () -> begin(pupil)));
        actions.addClassName("actions");
        Card card = new Card(relation, relationElse, who, when, how, language, actions);
        card.addClassNames("form", "home-said");
        add(
                heading(
                        ofPupil(pupil.id().value(), pupil.displayName()),
                        VoicesView.about(pupil),
                        getTranslation("voice.home.title", pupil.firstName()),
                        getTranslation("voice.home.why")),
                card);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("voice.home.page-name"));
    }

    private void fields() {
        relation.setItems("mother", "father", "carer", OTHER);
        relation.setItemLabelGenerator(choice -> getTranslation("score.gate.who." + choice));
        relation.setRequiredIndicatorVisible(true);
        relation.addValueChangeListener(event -> relationElse.setVisible(OTHER.equals(event.getValue())));
        relationElse.setVisible(false);
        relationElse.setMaxLength(Setting.LONGEST_RELATION);
        who.setMaxLength(Setting.LONGEST_PEOPLE);
        who.setHelperText(getTranslation("voice.home.who-help"));
        when.setMax(LocalDate.now(clock));
        when.setValue(LocalDate.now(clock));
        when.setRequiredIndicatorVisible(true);
        how.setItems(How.of(Speaker.CARER));
        how.setItemLabelGenerator(each -> getTranslation("voice.how-field." + each.name()));
        how.addValueChangeListener(event -> language.setVisible(event.getValue().contains(How.OTHER_LANGUAGE)
                || event.getValue().contains(How.INTERPRETER)));
        language.setVisible(false);
        language.setMaxLength(Setting.LONGEST_LANGUAGE);
    }

    private void begin(PupilSummary pupil) {
        boolean other = OTHER.equals(relation.getValue());
        LocalDate day = when.getValue();
        boolean complete = Fields.require(relation, relation.isEmpty(), getTranslation("score.gate.needed-choice"))
                & Fields.require(
                        relationElse,
                        other && relationElse.getValue().isBlank(),
                        getTranslation("score.gate.needed-text"))
                & Fields.require(
                        when, day == null || day.isAfter(LocalDate.now(clock)), getTranslation("score.gate.needed-day"))
                & Fields.require(how, how.isEmpty(), getTranslation("score.gate.needed-choice"));
        if (!complete || day == null) {
            return;
        }
        String as = other ? relationElse.getValue().strip() : getTranslation("score.gate.who." + relation.getValue());
        String name = who.getValue().isBlank() ? as : who.getValue().strip();
        Setting setting = new Setting(name, as, day, how.getValue(), Fields.text(language));
        try {
            var voice = voices.begin(pupil.id(), Speaker.CARER, false, setting);
            go(VoiceNavigation.voiceHref(pupil.id(), voice.id()));
        } catch (VoiceAlreadyOpen begun) {
            go(VoiceNavigation.voicesHref(pupil.id()));
        }
    }

    private void go(String href) {
        getUI().ifPresent(ui -> ui.navigate(href));
    }
}
