package org.attune.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.attune.access.NoSuchRecord;
import org.attune.access.Role;
import org.attune.catalogue.PracticeCase;
import org.attune.method.instrument.Response;
import org.attune.training.Calibrations;
import org.attune.training.NotAllAnswered;
import org.attune.training.NotToBeDoneNow;
import org.attune.training.OpenCalibration;
import org.attune.ui.AskDialog;
import org.attune.ui.Buttons;
import org.attune.ui.Notice;
import org.attune.ui.Page;
import org.jspecify.annotations.Nullable;

/** The calibration, a case at a time; what was agreed is shown at the end only. The address holds the case. */
@Route("training/check/:case?")
@RolesAllowed({Role.Names.PRACTITIONER, Role.Names.SENCO})
@StyleSheet("context://ui/styles/assessment.css")
@StyleSheet("context://ui/styles/training.css")
class CalibrationView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Calibrations calibrations;
    private final transient TrainingWords words;
    private final Div places = new Div();
    private final Div problem = new Div();

    CalibrationView(Calibrations calibrations, TrainingWords words) {
        this.calibrations = calibrations;
        this.words = words;
        addClassName("rating");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        // The screen before it was long, and its end was pressed.
        getElement().executeJs("scrollTo(0, 0)");
        if (calibrations.mine().answered() == null) {
            event.forwardTo(TrainingNavigation.HREF);
            return;
        }
        OpenCalibration open = calibrations.open();
        @Nullable String code = event.getRouteParameters().get("case").orElse(null);
        PracticeCase here = code == null
                ? open.firstOpen().orElse(open.cases().getLast())
                : open.cases().stream()
                        .filter(one -> one.code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> new NoSuchRecord("practice-case"));
        show(open, here);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("training.check"));
    }

    private void show(OpenCalibration open, PracticeCase here) {
        removeAll();
        problem.removeAll();
        RatingForm form = new RatingForm((item, response) -> keep(here, item, response));
        form.begin(words.questions(here, open.of(here)));
        Section questions = new Section(form, foot(open, here));
        Div both = new Div(new Story(here, getTranslation("training.story", here.name())), questions);
        both.addClassName("rating-frame");
        showPlaces(open, here);
        int number = open.cases().indexOf(here) + 1;
        add(
                heading(
                        getTranslation(
                                        "training.check.place",
                                        number,
                                        open.cases().size()) + " · " + here.yearGroup(),
                        here.name(),
                        getTranslation("training.period")),
                places,
                both);
    }

    /** The cases as small links, each with whether it is done. */
    private void showPlaces(OpenCalibration open, PracticeCase here) {
        places.removeAll();
        places.addClassNames("chips", "case-places");
        places.getElement()
                .setAttribute("role", "navigation")
                .setAttribute("aria-label", words.say("training.check.places"));
        for (PracticeCase one : open.cases()) {
            boolean done = one.isAnswered(open.of(one));
            Anchor link = new Anchor(
                    TrainingNavigation.calibrationHref(one.code()),
                    getTranslation(done ? "training.check.done" : "training.check.todo", one.name()));
            link.addClassNames("btn", "chip");
            if (one.equals(here)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            places.add(link);
        }
    }

    private Component foot(OpenCalibration open, PracticeCase here) {
        int next = open.cases().indexOf(here) + 1;
        Div foot = new Div(problem);
        foot.addClassName("rating-foot");
        Anchor later = new Anchor(TrainingNavigation.HREF, getTranslation("training.check.later"));
        later.addClassNames("btn", "quiet");
        foot.add(later);
        if (next < open.cases().size()) {
            Anchor on = new Anchor(
                    TrainingNavigation.calibrationHref(open.cases().get(next).code()),
                    getTranslation("training.check.next"));
            on.addClassNames("btn", "main");
            foot.add(on);
        } else {
            foot.add(Buttons.main(getTranslation("training.check.finish"), this::finish));
        }
        return foot;
    }

    private String keep(PracticeCase here, String item, Response response) {
        try {
            String saved = words.saved(calibrations.answer(here.code(), item, response));
            OpenCalibration now = calibrations.open();
            showPlaces(now, here);
            return saved;
        } catch (NotToBeDoneNow finished) {
            problem.removeAll();
            problem.add(Notice.problem(getTranslation("training.closed")));
            return "";
        }
    }

    private void finish() {
        OpenCalibration open = calibrations.open();
        if (open.firstOpen().isPresent()) {
            sayOpen(open.questions() - open.answered(), open.firstOpen().get());
            return;
        }
        AskDialog.ask(
                getTranslation("training.check.ask"),
                getTranslation("training.check.ask-why"),
                getTranslation("training.check.ask-no"),
                getTranslation("training.check.ask-yes"),
                this::compare);
    }

    private void compare() {
        try {
            var run = calibrations.finish();
            getUI().ifPresent(ui -> TrainingNavigation.toResult(ui, run));
        } catch (NotAllAnswered | NotToBeDoneNow inAnotherTab) {
            getUI().ifPresent(ui -> ui.navigate(TrainingNavigation.CALIBRATION));
        }
    }

    private void sayOpen(int count, PracticeCase first) {
        problem.removeAll();
        Anchor there = new Anchor(TrainingNavigation.calibrationHref(first.code()), first.name());
        problem.add(Notice.problem(
                new com.vaadin.flow.component.html.Span(getTranslation("training.open-first", count) + " "), there));
    }
}
