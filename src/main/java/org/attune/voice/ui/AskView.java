package org.attune.voice.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.attune.access.CurrentUsers;
import org.attune.access.Role;
import org.attune.roll.PupilSummary;
import org.attune.roll.Pupils;
import org.attune.ui.Buttons;
import org.attune.ui.Card;
import org.attune.ui.Page;
import org.attune.voice.Setting;
import org.attune.voice.Speaker;
import org.attune.voice.VoiceAlreadyOpen;
import org.attune.voice.VoiceRecord;
import org.attune.voice.Voices;

/** Before the pupil is asked: on the tablet themselves, or told to an adult who writes. */
@Route("pupils/:pupil/voices/ask")
@StyleSheet("context://ui/styles/voice.css")
@RolesAllowed({Role.Names.PRACTITIONER, Role.Names.SENCO})
class AskView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Voices voices;
    private final transient Pupils pupils;
    private final transient CurrentUsers users;
    private final transient Clock clock;
    private final TextField people = new TextField();

    AskView(Voices voices, Pupils pupils, CurrentUsers users, Clock clock) {
        this.voices = voices;
        this.pupils = pupils;
        this.users = users;
        this.clock = clock;
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PupilSummary pupil = pupils.get(VoiceRoute.pupil(event));
        String name = pupil.firstName();
        people.setLabel(getTranslation("voice.ask.people", name));
        people.setValue(users.current().name());
        people.setMaxLength(Setting.LONGEST_PEOPLE);
        people.setRequiredIndicatorVisible(true);
        Card card = new Card(people, way("tablet", pupil, true), way("write", pupil, false));
        card.addClassNames("form");
        removeAll();
        add(
                heading(
                        ofPupil(pupil.id().value(), pupil.displayName()),
                        VoicesView.about(pupil),
                        getTranslation("voice.ask.title", name),
                        getTranslation("voice.ask.why", name)),
                card);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("voice.ask.page-name"));
    }

    private Div way(String key, PupilSummary pupil, boolean onTablet) {
        String button = getTranslation("voice.ask." + key, pupil.firstName());
        Div way = new Div(
                text("", getTranslation("voice.ask." + key + "-why", pupil.firstName())),
                onTablet
                        ? Buttons.main(button, () -> begin(pupil, true))
                        : Buttons.plain(button, () -> begin(pupil, false)));
        way.addClassNames("stack", "tight", "left", "way");
        return way;
    }

    private void begin(PupilSummary pupil, boolean onTablet) {
        people.setErrorMessage(getTranslation("ui.needed"));
        people.setInvalid(people.getValue().isBlank());
        if (people.isInvalid()) {
            return;
        }
        try {
            Setting setting = new Setting(people.getValue(), null, LocalDate.now(clock), Set.of(), null);
            VoiceRecord voice = voices.begin(pupil.id(), Speaker.PUPIL, onTablet, setting);
            go(
                    onTablet
                            ? VoiceNavigation.childHref(pupil.id(), voice.id())
                            : VoiceNavigation.voiceHref(pupil.id(), voice.id()));
        } catch (VoiceAlreadyOpen begun) {
            go(VoiceNavigation.voicesHref(pupil.id()));
        }
    }

    private void go(String href) {
        getUI().ifPresent(ui -> ui.navigate(href));
    }
}
