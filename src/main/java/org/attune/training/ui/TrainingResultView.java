package org.attune.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Predicate;
import org.attune.access.NoSuchRecord;
import org.attune.access.Role;
import org.attune.roll.Trainings;
import org.attune.training.NotToBeDoneNow;
import org.attune.training.RunId;
import org.attune.training.RunKind;
import org.attune.training.TrainingResult;
import org.attune.training.TrainingResult.RatedCase;
import org.attune.training.TrainingResult.RatedItem;
import org.attune.training.TrainingResults;
import org.attune.ui.Card;
import org.attune.ui.Formats;
import org.attune.ui.Notice;
import org.attune.ui.Page;

/** The person’s answers beside the agreed ones: those that are furthest apart first, each with its reason. */
@Route("training/result/:run")
@RolesAllowed({Role.Names.PRACTITIONER, Role.Names.SENCO})
@StyleSheet("context://ui/styles/training.css")
class TrainingResultView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient TrainingResults results;
    private final transient Trainings trainings;
    private final transient TrainingWords words;

    TrainingResultView(TrainingResults results, Trainings trainings, TrainingWords words) {
        this.results = results;
        this.trainings = trainings;
        this.words = words;
        narrow();
        addClassName("training-result");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        // The screen before it was long, and its end was pressed.
        getElement().executeJs("scrollTo(0, 0)");
        try {
            show(results.get(run(event)));
        } catch (NotToBeDoneNow inCalibration) {
            showClosed();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("training.result"));
    }

    private static RunId run(BeforeEnterEvent event) {
        try {
            return new RunId(
                    Long.parseLong(event.getRouteParameters().get("run").orElse("")));
        } catch (NumberFormatException none) {
            throw new NoSuchRecord("training-result");
        }
    }

    private void show(TrainingResult result) {
        boolean check = result.kind() == RunKind.CALIBRATION;
        RatedCase first = result.cases().getFirst();
        removeAll();
        add(heading(
                getTranslation(check ? "training.check" : "training.practice") + " · " + Formats.date(result.on()),
                check ? getTranslation("training.result") : first.practiceCase().name(),
                null));
        add(check ? new VerdictCard(result, trainings.mine(), words) : summary(result));
        if (check) {
            result.cases().forEach(one -> add(new CaseDifferences(one, words)));
        } else {
            differences(first);
        }
        add(ways(result, check));
    }

    /** So that nobody reads the agreed answers in the middle of a check. */
    private void showClosed() {
        removeAll();
        add(heading(null, getTranslation("training.result"), null));
        add(
                Notice.caution(getTranslation("training.result.closed")),
                link(TrainingNavigation.CALIBRATION, "training.check.go-on", "main"));
    }

    private Component summary(TrainingResult result) {
        Card card = new Card(getTranslation(
                "training.result.near", result.found().near(), result.found().ratings()));
        card.add(text("", getTranslation("training.result.same", result.found().same())));
        card.add(text("", words.lean(result.found().lean())));
        if (result.found().notSeen() > 0) {
            card.add(text(
                    "",
                    getTranslation(
                            "training.result.not-seen",
                            result.found().recognised(),
                            result.found().notSeen())));
        }
        return card;
    }

    private void differences(RatedCase one) {
        Predicate<RatedItem> far = item -> !item.rating().isNear();
        addCard("training.result.far", one, far);
        addCard(
                "training.result.step",
                one,
                item -> item.rating().isNear() && !item.rating().isSame());
        addCard("training.result.alike", one, item -> item.rating().isSame());
        add(CaseDifferences.story(
                one.practiceCase(),
                getTranslation("training.result.story", one.practiceCase().name())));
    }

    private void addCard(String key, RatedCase one, Predicate<RatedItem> which) {
        List<RatedItem> found = one.ratings().stream().filter(which).toList();
        if (found.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("lines", "differences");
        found.forEach(item -> list.add(new DifferenceLine(item, words)));
        add(new Card(getTranslation(key), list));
    }

    private Component ways(TrainingResult result, boolean check) {
        Div ways = new Div(
                link(TrainingNavigation.HREF, "training.back", check && result.calibrated() ? "plain" : "main"));
        ways.addClassName("actions");
        return ways;
    }

    private Anchor link(String href, String key, String kind) {
        Anchor link = new Anchor(href, getTranslation(key));
        link.addClassNames("btn", kind);
        return link;
    }
}
