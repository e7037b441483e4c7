package org.attune.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.attune.access.Role;
import org.attune.assessment.DraftAlreadyStarted;
import org.attune.assessment.Observation;
import org.attune.assessment.PaperRefused;
import org.attune.assessment.Papers;
import org.attune.assessment.ParentTold;
import org.attune.method.instrument.AgeBand;
import org.attune.roll.Adult;
import org.attune.roll.PupilSummary;
import org.attune.roll.Pupils;
import org.attune.roll.TrainingStatus;
import org.attune.roll.Trainings;
import org.attune.ui.Buttons;
import org.attune.ui.Card;
import org.attune.ui.DateField;
import org.attune.ui.Notice;
import org.attune.ui.Page;
import org.jspecify.annotations.Nullable;

/** Scoring on paper: print the form, then type it in with the keys of the usual form. */
@Route("pupils/:pupil/paper")
@StyleSheet("context://ui/styles/assessment.css")
@RolesAllowed({Role.Names.PRACTITIONER, Role.Names.SENCO})
class PaperView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Papers papers;
    private final transient Pupils pupils;
    private final transient Trainings trainings;
    private final transient PupilWords words;
    private final transient Clock clock;

    private final DateField when = new DateField(getTranslation("paper.type.when"));
    private final ComboBox<Adult> who = new ComboBox<>(getTranslation("paper.type.who"));
    private final Div problem = new Div();

    PaperView(Papers papers, Pupils pupils, Trainings trainings, PupilWords words, Clock clock) {
        this.papers = papers;
        this.pupils = pupils;
        this.trainings = trainings;
        this.words = words;
        this.clock = clock;
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PupilSummary pupil = pupils.get(PupilRoute.pupil(event));
        fields(pupil);
        begin(pupil, null);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("paper.title"));
    }

    private void begin(PupilSummary pupil, @Nullable String wrong) {
        removeAll();
        problem.removeAll();
        if (wrong != null) {
            problem.add(Notice.problem(wrong));
        }
        TrainingStatus training = trainings.mine();
        add(
                heading(
                        ofPupil(pupil.id().value(), pupil.displayName()),
                        words.about(pupil),
                        getTranslation("paper.heading", pupil.displayName()),
                        getTranslation("paper.why")),
                problem,
                print(pupil));
        add(
                training.current()
                        ? type(pupil)
                        : new Card(
                                getTranslation("score.training.title"),
                                text("soft", getTranslation("score.training.ask"))));
    }

    private Component print(PupilSummary pupil) {
        Anchor form = document("documents/paper-forms/pupils/" + pupil.id().value(), getTranslation("paper.print.go"));
        form.addClassName("btn");
        Div bands = new Div();
        bands.addClassName("chips");
        Arrays.stream(AgeBand.values())
                .map(band -> document("documents/paper-forms/blank/" + band.name(), words.years(band)))
                .forEach(link -> {
                    link.addClassName("btn");
                    bands.add(link);
                });
        Card card = new Card(
                getTranslation("paper.print.title"),
                text("", getTranslation("paper.print.text", pupil.firstName())),
                new Div(form),
                new NativeDetails(getTranslation("paper.print.blank"), bands));
        card.addClassNames("stack");
        return card;
    }

    private Component type(PupilSummary pupil) {
        Div actions = new Div(Buttons.main(getTranslation("paper.type.next"), () -> next(pupil)));
        actions.addClassName("actions");
        Card card = new Card(
                getTranslation("paper.type.title"), text("", getTranslation("paper.type.text")), when, who, actions);
        card.addClassNames("form", "told");
        return card;
    }

    private void fields(PupilSummary pupil) {
        LocalDate today = LocalDate.now(clock);
        when.setMax(today);
        when.setMin(today.minusWeeks(Papers.MOST_WEEKS));
        when.setRequiredIndicatorVisible(true);
        who.setItemLabelGenerator(Adult::displayName);
        who.setRequiredIndicatorVisible(true);
        who.setHelperText(getTranslation("paper.type.who-help", pupil.firstName()));
        when.addValueChangeListener(event -> offer(pupil, event.getValue()));
        when.setValue(today);
    }

    /** Those who can have filled it in on that day. */
    private void offer(PupilSummary pupil, @Nullable LocalDate day) {
        Adult chosen = who.getValue();
        List<Adult> adults = day == null ? List.of() : papers.observers(pupil.id(), day);
        who.setItems(adults);
        adults.stream().filter(adult -> adult.equals(chosen)).findFirst().ifPresent(who::setValue);
        who.setHelperText(
                day != null && adults.isEmpty()
                        ? getTranslation("paper.type.nobody", pupil.firstName())
                        : getTranslation("paper.type.who-help", pupil.firstName()));
    }

    private void next(PupilSummary pupil) {
        LocalDate day = when.getValue();
        Adult adult = who.getValue();
        when.setErrorMessage(getTranslation("score.gate.needed-day"));
        when.setInvalid(day == null || day.isAfter(LocalDate.now(clock)));
        who.setErrorMessage(getTranslation("score.gate.needed-choice"));
        who.setInvalid(adult == null);
        if (when.isInvalid() || day == null || adult == null) {
            return;
        }
        Observation seen = new Observation(adult.id(), day);
        removeAll();
        add(new ParentToldPage(pupil, words.about(pupil), clock, told -> start(pupil, told, seen)));
    }

    private void start(PupilSummary pupil, ParentTold told, Observation seen) {
        try {
            papers.start(pupil.id(), told, seen);
            getUI().ifPresent(ui -> AssessmentNavigation.toScoring(ui, pupil.id()));
        } catch (PaperRefused refused) {
            begin(pupil, getTranslation("paper.refused." + refused.why().name()));
        } catch (DraftAlreadyStarted quicker) {
            begin(pupil, getTranslation("paper.busy"));
        }
    }

    private static Anchor document(String href, String text) {
        Anchor link = new Anchor(href, text);
        link.setTarget(AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        return link;
    }
}
