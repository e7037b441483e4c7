package org.attune.voice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.attune.access.CurrentUser;
import org.attune.access.CurrentUsers;
import org.attune.access.Role;
import org.attune.roll.PupilSummary;
import org.attune.roll.Pupils;
import org.attune.ui.Buttons;
import org.attune.ui.Card;
import org.attune.ui.Notice;
import org.attune.ui.Page;
import org.attune.voice.Setting;
import org.attune.voice.VoiceNotOpen;
import org.attune.voice.VoiceQuestions;
import org.attune.voice.VoiceRecord;
import org.attune.voice.Voices;

/** One voice: written down while it is open, then read. */
@Route("pupils/:pupil/voices/:voice")
@StyleSheet("context://ui/styles/voice.css")
@RolesAllowed({Role.Names.PRACTITIONER, Role.Names.SENCO, Role.Names.HEAD})
class VoiceView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Voices voices;
    private final transient VoiceQuestions questions;
    private final transient Pupils pupils;
    private final transient CurrentUsers users;
    private final transient Clock clock;

    VoiceView(Voices voices, VoiceQuestions questions, Pupils pupils, CurrentUsers users, Clock clock) {
        this.voices = voices;
        this.questions = questions;
        this.pupils = pupils;
        this.users = users;
        this.clock = clock;
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(VoiceRoute.voice(event, voices));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("voice.page-name"));
    }

    private void show(VoiceRecord voice) {
        PupilSummary pupil = pupils.summary(voice.pupil());
        CurrentUser user = users.current();
        boolean writes = user.is(Role.PRACTITIONER) || user.is(Role.SENCO);
        removeAll();
        add(heading(
                ofPupil(pupil.id().value(), pupil.displayName()),
                VoicesView.about(pupil),
                getTranslation("voice." + voice.speaker().name(), pupil.displayName()),
                VoiceWords.when(this, voice, pupil.firstName())));
        if (voice.withdrawn() != null) {
            add(Notice.caution(
                    getTranslation("voice.withdrawn", voice.withdrawn().reason())));
        } else if (voice.isOpen() && writes) {
            open(voice, pupil);
        } else {
            add(said(voice));
        }
        add(foot(voice, pupil, user));
    }

    private void open(VoiceRecord voice, PupilSummary pupil) {
        if (voice.onTablet()) {
            Anchor again = new Anchor(
                    VoiceNavigation.childHref(pupil.id(), voice.id()),
                    getTranslation("voice.tablet.again", pupil.firstName()));
            again.addClassName("btn");
            add(said(voice), new Div(again));
        } else {
            add(new WordsForm(voice, questions.sheet(voice.sheet()), pupil.firstName(), voices, clock.getZone()));
        }
        LocalDate today = LocalDate.now(clock);
        add(new KeepCard(voice, pupil.firstName(), today, setting -> keep(voice, setting)));
    }

    private Card said(VoiceRecord voice) {
        Card card = new Card(
                voice.answers().isEmpty()
                        ? text("soft", getTranslation("voice.nothing-said"))
                        : VoiceWords.answers(this, voice, Integer.MAX_VALUE));
        card.addClassName("said-card");
        return card;
    }

    private Component foot(VoiceRecord voice, PupilSummary pupil, CurrentUser user) {
        Anchor all = new Anchor(VoiceNavigation.voicesHref(pupil.id()), getTranslation("voice.all", pupil.firstName()));
        Div foot = new Div(all);
        foot.addClassNames("row", "between");
        boolean own = user.is(Role.SENCO) || user.staff().equals(voice.recordedBy());
        if (own && voice.withdrawn() == null) {
            foot.add(Buttons.quiet(
                    getTranslation("voice.withdraw"),
                    () -> new WithdrawDialog(pupil.firstName(), reason -> withdraw(voice, reason)).open()));
        }
        return foot;
    }

    private void keep(VoiceRecord voice, Setting setting) {
        try {
            voices.finish(voice.id(), setting);
        } catch (VoiceNotOpen quicker) {
            // Someone else finished it; what there is now is shown next.
        }
        show(voices.get(voice.id()));
        addComponentAtIndex(
                1, Notice.good(getTranslation("voice.kept." + voice.speaker().name())));
    }

    private void withdraw(VoiceRecord voice, String reason) {
        try {
            voices.withdraw(voice.id(), reason);
        } catch (VoiceNotOpen already) {
            // It is withdrawn already, which is shown next.
        }
        show(voices.get(voice.id()));
    }
}
