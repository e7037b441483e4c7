package org.attune.voice.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.IntStream;
import org.attune.access.CurrentUsers;
import org.attune.access.PupilId;
import org.attune.access.Role;
import org.attune.catalogue.VoiceSheet;
import org.attune.roll.Pupils;
import org.attune.ui.Buttons;
import org.attune.voice.VoiceAnswer;
import org.attune.voice.VoiceId;
import org.attune.voice.VoiceQuestions;
import org.attune.voice.VoiceRecord;
import org.attune.voice.Voices;

/**
 * The page that a child holds: one question at a time, without the app round it and without other pupils. Skip and stop are always there,
 * nothing is right or wrong, and nothing hurries. An adult signs in again to go on.
 */
@Route(value = "pupils/:pupil/voices/:voice/child", autoLayout = false)
@StyleSheet("context://ui/styles/voice.css")
@RolesAllowed({Role.Names.PRACTITIONER, Role.Names.SENCO})
class ChildView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    /** Milliseconds. While a child thinks, the device does not lock: it shows nothing but this page anyway, and nothing hurries. */
    private static final int STILL_THERE = 30_000;

    private final transient Voices voices;
    private final transient VoiceQuestions questions;
    private final transient Pupils pupils;
    private final transient CurrentUsers users;

    private final Main main = new Main();
    private final Div progress = new Div();
    private final Div adult = new Div();
    private VoiceId id = new VoiceId(0);
    private PupilId pupil = new PupilId(0);
    private String name = "";
    private transient VoiceSheet sheet = new VoiceSheet("", List.of());

    ChildView(Voices voices, VoiceQuestions questions, Pupils pupils, CurrentUsers users) {
        this.voices = voices;
        this.questions = questions;
        this.pupils = pupils;
        this.users = users;
        addClassName("child");
        progress.addClassName("child-progress");
        adult.addClassName("child-adult");
        NativeButton grownUp = new NativeButton(getTranslation("voice.child.grown-up"), event -> askAdult());
        grownUp.addClassName("child-quiet");
        Header top = new Header(progress, grownUp);
        top.addClassName("child-top");
        add(top, adult, main);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        VoiceRecord voice = VoiceRoute.voice(event, voices);
        boolean held = ChildMode.place().isPresent();
        if (!voice.onTablet() || !voice.isOpen() && !held) {
            event.forwardTo(VoiceNavigation.voiceHref(voice.pupil(), voice.id()));
            return;
        }
        id = voice.id();
        pupil = voice.pupil();
        name = pupils.summary(pupil).firstName();
        sheet = questions.sheet(voice.sheet());
        setClassName("little", VoiceQuestions.isLittle(sheet));
        ChildMode.begin(event.getUI(), event.getLocation().getPath());
        if (!voice.isOpen()) {
            thanks();
        } else if (voice.answers().isEmpty()) {
            hello();
        } else {
            ask(firstOpen(voice));
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().setPollInterval(STILL_THERE);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
    }

    /** No name in the title: it stands in the browser’s list of pages. */
    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("voice.child.page-name"));
    }

    private void hello() {
        ChildButton start = new ChildButton("next", getTranslation("voice.child.start"), "child-go", () -> ask(0));
        Div words = new Div(
                new Paragraph(getTranslation("voice.child.hello")),
                new Paragraph(getTranslation("voice.child.hello-free")),
                new Paragraph(getTranslation("voice.child.hello-who")));
        words.addClassName("child-words");
        ChildButton stop = new ChildButton("stop", getTranslation("voice.child.stop"), "child-step", this::thanks);
        show(-1, new ChildPicture("hello"), title(getTranslation("voice.child.hello-title", name)), words, start, stop);
    }

    private void ask(int index) {
        if (index >= sheet.questions().size()) {
            thanks();
            return;
        }
        VoiceRecord voice = voices.get(id);
        if (!voice.isOpen()) {
            thanks();
            return;
        }
        VoiceSheet.Question question = sheet.questions().get(index);
        VoiceAnswer given = voice.answer(question.code()).orElse(null);
        H1 title = title(question.ask());
        ChildQuestion ask = new ChildQuestion(id, question, given, voices, () -> ask(index));
        show(index, title, ask, foot(index, ask));
    }

    private void thanks() {
        int given = VoiceWords.given(voices.get(id));
        Paragraph words = new Paragraph(getTranslation("voice.child.thanks-text", given));
        Paragraph back = new Paragraph(
                getTranslation("voice.child.thanks-back", users.current().name()));
        back.addClassName("child-soft");
        Component again = voices.get(id).isOpen()
                ? new ChildButton("back", getTranslation("voice.child.again"), "child-step", () -> ask(0))
                : new Div();
        show(
                sheet.questions().size(),
                new ChildPicture("thanks"),
                title(getTranslation("voice.child.thanks", name)),
                words,
                back,
                again);
    }

    private Component foot(int index, ChildQuestion ask) {
        ChildButton stop = new ChildButton("stop", getTranslation("voice.child.stop"), "child-step", this::thanks);
        ChildButton back = new ChildButton("back", getTranslation("voice.child.back"), "child-step", () -> {
            if (index == 0) {
                hello();
            } else {
                ask(index - 1);
            }
        });
        ChildButton skip = new ChildButton("skip", getTranslation("voice.child.skip"), "child-step", () -> {
            ask.skip();
            ask(index + 1);
        });
        ChildButton next = new ChildButton(
                "next", getTranslation("voice.child.next"), "child-step child-next", () -> ask(index + 1));
        // It keeps its place while it waits, so that no other button moves.
        ask.whenAnswered(answered -> next.setClassName("waiting", !answered));
        Div foot = new Div(stop, back, skip, next);
        foot.addClassName("child-foot");
        return foot;
    }

    private void askAdult() {
        adult.removeAll();
        adult.getElement().setAttribute("role", "alert");
        Div actions = new Div(
                Buttons.main(getTranslation("voice.child.sign-in"), () -> getUI().ifPresent(this::end)),
                Buttons.plain(getTranslation("voice.child.stay"), adult::removeAll));
        actions.addClassName("actions");
        adult.add(
                new Paragraph(
                        getTranslation("voice.child.adult", users.current().name())),
                actions);
    }

    private void end(UI ui) {
        ChildMode.end(ui, users.current().staff().value(), VoiceNavigation.voiceHref(pupil, id));
    }

    /** What is new has the focus, so that it is read out; nothing of the last question stays. */
    private void show(int index, Component... content) {
        adult.removeAll();
        main.removeAll();
        main.setClassName("still", index < 0 || index >= sheet.questions().size());
        main.add(content);
        showProgress(index);
        main.getElement().executeJs("this.querySelector('h1').focus({preventScroll: true}); scrollTo(0, 0)");
    }

    private void showProgress(int index) {
        int all = sheet.questions().size();
        progress.removeAll();
        progress.setVisible(index >= 0 && index < all);
        IntStream.range(0, all).forEach(i -> {
            Span dot = new Span();
            dot.addClassName(i < index ? "done" : i == index ? "now" : "to-come");
            progress.add(dot);
        });
        progress.getElement().setAttribute("role", "img");
        progress.getElement().setAttribute("aria-label", getTranslation("voice.child.progress", index + 1, all));
    }

    private static H1 title(String words) {
        H1 title = new H1(words);
        title.setId("asked");
        title.getElement().setAttribute("tabindex", "-1");
        return title;
    }

    /** The first question that has no answer of any kind yet; behind the last where there is none. */
    private int firstOpen(VoiceRecord voice) {
        return IntStream.range(0, sheet.questions().size())
                .filter(i -> voice.answer(sheet.questions().get(i).code()).isEmpty())
                .findFirst()
                .orElse(sheet.questions().size());
    }
}
