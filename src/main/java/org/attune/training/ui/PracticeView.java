package org.attune.training.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.attune.access.NoSuchRecord;
import org.attune.access.Role;
import org.attune.catalogue.PracticeCase;
import org.attune.catalogue.PracticeCases;
import org.attune.method.instrument.Response;
import org.attune.training.NotAllAnswered;
import org.attune.training.NotToBeDoneNow;
import org.attune.training.Practice;
import org.attune.ui.Buttons;
import org.attune.ui.Notice;
import org.attune.ui.Page;

/** One case to practise on: the story, the questions, and then the agreed answers. */
@Route("training/case/:case")
@RolesAllowed({Role.Names.PRACTITIONER, Role.Names.SENCO})
@StyleSheet("context://ui/styles/assessment.css")
@StyleSheet("context://ui/styles/training.css")
class PracticeView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Practice practice;
    private final transient PracticeCases cases;
    private final transient TrainingWords words;
    private final Div problem = new Div();

    PracticeView(Practice practice, PracticeCases cases, TrainingWords words) {
        this.practice = practice;
        this.cases = cases;
        this.words = words;
        addClassName("rating");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PracticeCase one = cases.find(event.getRouteParameters().get("case").orElse(""))
                .orElseThrow(() -> new NoSuchRecord("practice-case"));
        try {
            show(one, practice.answers(one.code()));
        } catch (NotToBeDoneNow inCalibration) {
            event.forwardTo(TrainingNavigation.CALIBRATION);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("training.practice"));
    }

    private void show(PracticeCase one, Map<String, Response> answers) {
        removeAll();
        problem.removeAll();
        RatingForm form = new RatingForm((item, response) -> keep(one, item, response));
        form.begin(words.questions(one, answers));
        Anchor back = new Anchor(TrainingNavigation.HREF, getTranslation("training.back"));
        back.addClassNames("btn", "quiet");
        Div foot = new Div(
                problem, back, Buttons.main(getTranslation("training.practice.finish"), () -> finish(one, form)));
        foot.addClassName("rating-foot");
        Section questions = new Section(form, foot);
        Div both = new Div(new Story(one, getTranslation("training.story", one.name())), questions);
        both.addClassName("rating-frame");
        add(
                heading(
                        getTranslation("training.practice") + " · " + one.yearGroup(),
                        one.name(),
                        getTranslation("training.period")),
                both);
    }

    private String keep(PracticeCase one, String item, Response response) {
        try {
            return words.saved(practice.answer(one.code(), item, response));
        } catch (NotToBeDoneNow inCalibration) {
            problem.removeAll();
            problem.add(Notice.problem(getTranslation("training.closed")));
            return "";
        }
    }

    private void finish(PracticeCase one, RatingForm form) {
        try {
            var run = practice.finish(one.code());
            getUI().ifPresent(ui -> TrainingNavigation.toResult(ui, run));
        } catch (NotAllAnswered open) {
            problem.removeAll();
            problem.add(Notice.problem(getTranslation("training.open", open.open())));
            form.goToOpen();
        } catch (NotToBeDoneNow inCalibration) {
            getUI().ifPresent(ui -> ui.navigate(TrainingNavigation.CALIBRATION));
        }
    }
}
