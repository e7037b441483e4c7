package org.attune.screening.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.attune.access.PupilId;
import org.attune.access.Role;
import org.attune.catalogue.Catalogue;
import org.attune.method.instrument.Scale;
import org.attune.method.screening.Look;
import org.attune.method.screening.PupilLook;
import org.attune.roll.TrainingNeeded;
import org.attune.roll.Trainings;
import org.attune.rulebook.ui.RulebookNavigation;
import org.attune.screening.ScreenAlreadyOpen;
import org.attune.screening.ScreenId;
import org.attune.screening.ScreenNotOpen;
import org.attune.screening.ScreenOver;
import org.attune.screening.ScreenResult;
import org.attune.screening.ScreenResults;
import org.attune.screening.Screens;
import org.attune.ui.Buttons;
import org.attune.ui.Card;
import org.attune.ui.EmptyState;
import org.attune.ui.Formats;
import org.attune.ui.Notice;
import org.attune.ui.Page;

/** Who to look at first, what the class shares, what it could do together. Items, never clusters or statuses. */
@Route("screens/:screen/result")
@RolesAllowed({Role.Names.PRACTITIONER, Role.Names.SENCO})
@StyleSheet("context://ui/styles/screening.css")
class ScreenResultView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient ScreenResults results;
    private final transient Screens screens;
    private final transient Trainings trainings;
    private final transient Scale scale;

    ScreenResultView(ScreenResults results, Screens screens, Trainings trainings, Catalogue catalogue) {
        this.results = results;
        this.screens = screens;
        this.trainings = trainings;
        this.scale = catalogue.instrument().scale();
        narrow();
        addClassName("screen-result");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ScreenId id = ScreenView.screen(event);
        removeAll();
        try {
            show(results.of(id, ClassCard.minutes(event.getLocation())));
        } catch (ScreenNotOpen stillOpen) {
            event.forwardTo(ScreeningNavigation.gridHref(id));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("screen.result.title"));
    }

    private void show(ScreenResult result) {
        List<PupilLook<PupilId>> named = result.look().pupils().stream()
                .filter(pupil -> pupil.look().isFlag())
                .toList();
        add(heading(
                result.group().name(),
                getTranslation("screen.result.heading"),
                getTranslation(
                        "screen.result.below",
                        Formats.date(result.screen().seenOn()),
                        result.screen().pupils())));
        add(Notice.caution(getTranslation("screen.result.what")));
        if (result.outOfSight() > 0) {
            add(Notice.caution(getTranslation("screen.result.out-of-sight", result.outOfSight())));
        } else if (named.isEmpty()) {
            add(new Card(new EmptyState(
                    getTranslation("screen.result.nobody"), getTranslation("screen.result.nobody-help"))));
        }
        for (Look look : List.of(Look.FIRST, Look.WORRIED, Look.IF_WORRIED)) {
            list(look, result);
        }
        add(new ClassCard(result));
        seeMore(result);
        add(text("soft small", getTranslation("result.fixed")), foot(result));
    }

    private void list(Look look, ScreenResult result) {
        List<PupilLook<PupilId>> pupils = result.look().of(look);
        if (!pupils.isEmpty()) {
            boolean main = look == Look.FIRST;
            add(new PupilsCard(look, pupils, result, scale, main));
        }
    }

    private void seeMore(ScreenResult result) {
        List<PupilLook<PupilId>> pupils = result.look().of(Look.SEE_MORE);
        if (!pupils.isEmpty()) {
            add(new PupilsCard(Look.SEE_MORE, pupils, result, scale, false));
        }
    }

    private Component foot(ScreenResult result) {
        Anchor all = new Anchor(ScreeningNavigation.SCREENS, getTranslation("screen.all"));
        Div foot = new Div(all, RulebookNavigation.rule("screening", getTranslation("screen.rule")));
        if (!result.ofTheClass()) {
            foot.add(text("soft small", getTranslation("screen.reopen.over")));
        } else if (trainings.mine().current()) {
            foot.add(Buttons.quiet(
                    getTranslation("screen.reopen"),
                    () -> reopen(result.screen().id())));
        }
        foot.addClassName("pupil-pages");
        return foot;
    }

    private void reopen(ScreenId id) {
        new ReopenDialog(reason -> {
                    try {
                        screens.reopen(id, reason);
                    } catch (ScreenAlreadyOpen newer) {
                        addComponentAsFirst(Notice.problem(getTranslation("screen.reopen.newer")));
                        return;
                    } catch (ScreenOver september) {
                        addComponentAsFirst(Notice.problem(getTranslation("screen.reopen.over")));
                        return;
                    } catch (TrainingNeeded over) {
                        addComponentAsFirst(Notice.problem(getTranslation("score.training.over")));
                        return;
                    } catch (ScreenNotOpen quicker) {
                        // A colleague has it open again already: on to the grid.
                    }
                    UI.getCurrent().navigate(ScreeningNavigation.gridHref(id));
                })
                .open();
    }
}
