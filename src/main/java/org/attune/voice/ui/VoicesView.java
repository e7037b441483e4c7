package org.attune.voice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.access.CurrentUser;
import org.attune.access.CurrentUsers;
import org.attune.access.Role;
import org.attune.roll.PupilSummary;
import org.attune.roll.Pupils;
import org.attune.ui.Card;
import org.attune.ui.Formats;
import org.attune.ui.Page;
import org.attune.voice.Speaker;
import org.attune.voice.VoiceRecord;
import org.attune.voice.VoiceRecord.State;
import org.attune.voice.Voices;

/** What a pupil and those at home said, newest first, and the ways to ask. */
@Route("pupils/:pupil/voices")
@StyleSheet("context://ui/styles/voice.css")
@RolesAllowed({Role.Names.PRACTITIONER, Role.Names.SENCO, Role.Names.HEAD})
class VoicesView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Voices voices;
    private final transient Pupils pupils;
    private final transient CurrentUsers users;

    VoicesView(Voices voices, Pupils pupils, CurrentUsers users) {
        this.voices = voices;
        this.pupils = pupils;
        this.users = users;
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PupilSummary pupil = pupils.get(VoiceRoute.pupil(event));
        List<VoiceRecord> all = voices.of(pupil.id());
        CurrentUser user = users.current();
        boolean writes = user.is(Role.PRACTITIONER) || user.is(Role.SENCO);
        removeAll();
        add(heading(
                ofPupil(pupil.id().value(), pupil.displayName()),
                about(pupil),
                getTranslation("voice.title", pupil.displayName()),
                getTranslation("voice.why")));
        add(card(Speaker.PUPIL, pupil, all, writes), card(Speaker.CARER, pupil, all, writes));
        earlier(pupil, all).ifPresent(this::add);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("voice.page-name"));
    }

    /** Year 2 · Oak */
    static String about(PupilSummary pupil) {
        return Stream.of(Formats.yearGroup(pupil.yearGroup()), pupil.className())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private Component card(Speaker speaker, PupilSummary pupil, List<VoiceRecord> all, boolean writes) {
        Card card = new Card(getTranslation("voice." + speaker.name(), pupil.firstName()));
        card.addClassNames("stack");
        Optional<VoiceRecord> newest = newest(all, speaker);
        newest.ifPresentOrElse(
                voice -> card.add(
                        text("soft small", VoiceWords.when(this, voice, pupil.firstName())),
                        VoiceWords.answers(this, voice, Integer.MAX_VALUE)),
                () -> card.add(text("soft", getTranslation("voice.none." + speaker.name(), pupil.firstName()))));
        Div actions = new Div();
        actions.addClassName("actions");
        if (writes) {
            actions.add(begin(speaker, pupil, all));
            if (speaker == Speaker.CARER) {
                actions.add(paper(pupil));
            }
        }
        newest.ifPresent(voice -> actions.add(
                link(VoiceNavigation.voiceHref(pupil.id(), voice.id()), getTranslation("voice.open"), "btn quiet")));
        card.add(actions);
        return card;
    }

    private Component begin(Speaker speaker, PupilSummary pupil, List<VoiceRecord> all) {
        String classes = speaker == Speaker.PUPIL ? "btn main" : "btn";
        return all.stream()
                .filter(voice -> voice.isOpen() && voice.speaker() == speaker)
                .findFirst()
                .map(open -> link(
                        VoiceNavigation.voiceHref(pupil.id(), open.id()),
                        getTranslation(
                                "voice.carry-on", Formats.date(open.setting().on())),
                        classes))
                .orElseGet(() -> link(
                        speaker == Speaker.PUPIL
                                ? VoiceNavigation.askHref(pupil.id())
                                : VoiceNavigation.homeHref(pupil.id()),
                        getTranslation("voice.begin." + speaker.name(), pupil.firstName()),
                        classes));
    }

    private Anchor paper(PupilSummary pupil) {
        Anchor paper = link(VoiceNavigation.pageHref(pupil.id()), getTranslation("voice.paper"), "btn");
        paper.setTarget(AnchorTarget.BLANK);
        paper.setRouterIgnore(true);
        return paper;
    }

    private Optional<Card> earlier(PupilSummary pupil, List<VoiceRecord> all) {
        List<VoiceRecord> newest = Stream.of(Speaker.values())
                .flatMap(speaker -> newest(all, speaker).stream())
                .toList();
        List<ListItem> items = all.stream()
                .filter(voice -> !voice.isOpen() && !newest.contains(voice))
                .map(voice -> line(voice, pupil))
                .toList();
        if (items.isEmpty()) {
            return Optional.empty();
        }
        UnorderedList list = new UnorderedList(items.toArray(ListItem[]::new));
        list.addClassName("lines");
        return Optional.of(new Card(getTranslation("voice.earlier"), list));
    }

    private ListItem line(VoiceRecord voice, PupilSummary pupil) {
        VoiceRecord.Withdrawn withdrawn = voice.withdrawn();
        String said = VoiceWords.when(this, voice, pupil.firstName());
        if (withdrawn != null) {
            Span gone = new Span(said);
            Span why = new Span(getTranslation("voice.withdrawn", withdrawn.reason()));
            why.addClassNames("soft", "small");
            return row(new ListItem(gone, why));
        }
        return row(new ListItem(link(VoiceNavigation.voiceHref(pupil.id(), voice.id()), said, "")));
    }

    private static ListItem row(ListItem item) {
        item.addClassNames("row", "between");
        return item;
    }

    private static Optional<VoiceRecord> newest(List<VoiceRecord> all, Speaker speaker) {
        return all.stream()
                .filter(voice -> voice.speaker() == speaker && voice.state() == State.FINISHED)
                .findFirst();
    }

    private static Anchor link(String href, String text, String classes) {
        Anchor link = new Anchor(href, text);
        if (!classes.isEmpty()) {
            link.addClassNames(classes.split(" "));
        }
        return link;
    }
}
