package org.attune.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.attune.access.CurrentUsers;
import org.attune.access.NoSuchRecord;
import org.attune.access.Role;
import org.attune.assessment.AskedView;
import org.attune.assessment.AssessmentId;
import org.attune.assessment.AssessmentKind;
import org.attune.assessment.Assessments;
import org.attune.assessment.Draft;
import org.attune.assessment.DraftAlreadyStarted;
import org.attune.assessment.NotOpen;
import org.attune.assessment.Papers;
import org.attune.assessment.ParentTold;
import org.attune.assessment.SecondViewRefused;
import org.attune.assessment.SecondViews;
import org.attune.roll.Adults;
import org.attune.roll.PupilSummary;
import org.attune.roll.Pupils;
import org.attune.roll.Trainings;
import org.attune.ui.AskDialog;
import org.attune.ui.Notice;
import org.attune.ui.Undo;

/** Scoring a pupil: that the parent was told, then the form, where it was left off. */
@Route("pupils/:pupil/score")
@RouteAlias("pupils/:pupil/score/second")
@StyleSheet("context://ui/styles/assessment.css")
@RolesAllowed({Role.Names.PRACTITIONER, Role.Names.SENCO})
class ScoringView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Assessments assessments;
    private final transient SecondViews secondViews;
    private final transient Adults adults;
    private final transient Papers papers;
    private final transient Pupils pupils;
    private final transient Trainings trainings;
    private final transient CurrentUsers users;
    private final transient FormWords words;
    private final transient PupilWords pupilWords;
    private final transient Clock clock;
    private AssessmentKind kind = AssessmentKind.LEAD;

    ScoringView(
            Assessments assessments,
            SecondViews secondViews,
            Adults adults,
            Papers papers,
            Pupils pupils,
            Trainings trainings,
            CurrentUsers users,
            FormWords words,
            PupilWords pupilWords,
            Clock clock) {
        this.assessments = assessments;
        this.secondViews = secondViews;
        this.adults = adults;
        this.papers = papers;
        this.pupils = pupils;
        this.trainings = trainings;
        this.users = users;
        this.words = words;
        this.pupilWords = pupilWords;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PupilSummary pupil = pupils.get(PupilRoute.pupil(event));
        kind = PupilRoute.kind(event);
        boolean asked = secondViews.asked().containsKey(pupil.id());
        if (kind == AssessmentKind.LEAD && asked) {
            event.forwardTo(AssessmentNavigation.secondViewHref(pupil.id()));
            return;
        }
        if (trainings.mine().current()) {
            show(pupil);
        } else {
            replace(new TrainingMissing(pupil, pupilWords.about(pupil), trainings.mine()));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("score.title"));
    }

    private void show(PupilSummary pupil) {
        if (kind == AssessmentKind.SECOND_VIEW) {
            showSecond(pupil);
            return;
        }
        assessments
                .draftOf(pupil.id())
                .ifPresentOrElse(draft -> replace(form(draft, pupil)), () -> replace(gate(pupil)));
    }

    /** The person’s own, begun or not; put away or finished meanwhile, the pupil’s page says what there is. */
    private void showSecond(PupilSummary pupil) {
        Optional<Draft> draft = secondViews.draftOf(pupil.id());
        Optional<AskedView> asked = secondViews.askedOf(pupil.id());
        if (draft.isPresent()) {
            replace(form(draft.get(), pupil));
        } else if (asked.isPresent()) {
            replace(askedPage(asked.get(), pupil));
        } else {
            throw new NoSuchRecord("second-view");
        }
    }

    private Component askedPage(AskedView asked, PupilSummary pupil) {
        String asker = adults.names(List.of(asked.askedBy())).getOrDefault(asked.askedBy(), "");
        SecondViewPage[] page = new SecondViewPage[1];
        page[0] = new SecondViewPage(
                pupil, pupilWords.about(pupil), asker, () -> begin(asked, pupil, page[0]), () -> decline(asked, pupil));
        return page[0];
    }

    private void begin(AskedView asked, PupilSummary pupil, SecondViewPage page) {
        try {
            replace(form(secondViews.begin(asked.id()), pupil));
        } catch (SecondViewRefused refused) {
            page.tell(getTranslation("second.refused." + refused.reason().name()));
        } catch (NotOpen over) {
            page.tell(getTranslation("second.over"));
        }
    }

    private void decline(AskedView asked, PupilSummary pupil) {
        try {
            secondViews.takeBack(asked.id());
        } catch (NotOpen already) {
            // It is over, as the person wishes.
        }
        go("pupils/" + pupil.id().value());
    }

    private Component gate(PupilSummary pupil) {
        return new ParentToldPage(pupil, pupilWords.about(pupil), clock, told -> start(pupil, told))
                .offering(AssessmentNavigation.paperHref(pupil.id()), getTranslation("paper.instead"));
    }

    private void start(PupilSummary pupil, ParentTold told) {
        try {
            assessments.start(pupil.id(), told);
            show(pupil);
        } catch (DraftAlreadyStarted quicker) {
            show(pupil);
            addComponentAsFirst(Notice.caution(getTranslation("score.gate.quicker")));
        }
    }

    /** Holds on to ids only: what the browser shows need not lie in the session. */
    private ScoringForm form(Draft draft, PupilSummary pupil) {
        AssessmentId id = draft.id();
        boolean correcting = draft.correcting() != null;
        ScoringForm form = new ScoringForm(
                () -> go(AssessmentNavigation.checkHref(pupil.id(), kind)), () -> askDiscard(id, pupil, correcting));
        form.begin(words.of(
                draft, papers.of(id).orElse(null), pupil, users.signedIn().orElseThrow()));
        return form;
    }

    private void askDiscard(AssessmentId draft, PupilSummary pupil, boolean correcting) {
        AskDialog.ask(
                getTranslation("score.discard.title", pupil.displayName()),
                getTranslation("score.discard.text"),
                getTranslation("score.discard.no"),
                getTranslation("score.discard.yes"),
                () -> discard(draft, pupil, correcting));
    }

    /** On to the right pupil; not to a new form for the wrong one. */
    private void discard(AssessmentId draft, PupilSummary pupil, boolean correcting) {
        try {
            assessments.discard(draft);
            if (kind == AssessmentKind.LEAD) {
                Undo.offer(
                        getTranslation("score.discarded", pupil.displayName()),
                        getTranslation("score.brought-back", pupil.firstName()),
                        () -> bringBack(draft, pupil));
            }
        } catch (NotOpen already) {
            // The draft is no draft any more; what there is instead is shown next.
        }
        go(
                kind == AssessmentKind.SECOND_VIEW || correcting
                        ? "pupils/" + pupil.id().value()
                        : "pupils");
    }

    private boolean bringBack(AssessmentId draft, PupilSummary pupil) {
        try {
            assessments.bringBack(draft);
        } catch (NotOpen | DraftAlreadyStarted | NoSuchRecord late) {
            return false;
        }
        go(AssessmentNavigation.scoringHref(pupil.id()));
        return true;
    }

    private void go(String href) {
        UI.getCurrent().navigate(href);
    }

    private void replace(Component content) {
        removeAll();
        add(content);
    }
}
