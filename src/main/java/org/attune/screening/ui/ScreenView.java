package org.attune.screening.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.attune.access.CurrentUsers;
import org.attune.access.NoSuchRecord;
import org.attune.access.Role;
import org.attune.catalogue.Catalogue;
import org.attune.roll.TrainingNeeded;
import org.attune.screening.NothingScreened;
import org.attune.screening.ScreenId;
import org.attune.screening.ScreenNotOpen;
import org.attune.screening.ScreenOver;
import org.attune.screening.ScreenResults;
import org.attune.screening.ScreenSheet;
import org.attune.screening.ScreenSheets;
import org.attune.screening.ScreenSummary;
import org.attune.screening.Screens;
import org.attune.training.ui.TrainingNavigation;
import org.attune.ui.AskDialog;

/** The grid of an open screen, where it was left off. A finished one leads to what came out. */
@Route("screens/:screen")
@RolesAllowed({Role.Names.PRACTITIONER, Role.Names.SENCO})
@StyleSheet("context://ui/styles/assessment.css")
@StyleSheet("context://ui/styles/screening.css")
class ScreenView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient ScreenSheets sheets;
    private final transient Screens screens;
    private final transient ScreenResults results;
    private final transient CurrentUsers users;
    private final transient ScreenWords words;
    private final int anchors;

    ScreenView(
            ScreenSheets sheets,
            Screens screens,
            ScreenResults results,
            CurrentUsers users,
            ScreenWords words,
            Catalogue catalogue) {
        this.sheets = sheets;
        this.screens = screens;
        this.results = results;
        this.users = users;
        this.words = words;
        this.anchors = catalogue.instrument().anchors().size();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ScreenId id = screen(event);
        removeAll();
        try {
            ScreenSheet sheet = sheets.sheet(id);
            String group = sheet.group().name();
            ScreenGrid grid = new ScreenGrid(
                    () -> askFinish(id, group),
                    () -> PuttingAway.ask(
                            screens,
                            id,
                            group,
                            () -> go(ScreeningNavigation.SCREENS),
                            () -> go(ScreeningNavigation.gridHref(id))));
            grid.begin(words.of(sheet, users.signedIn().orElseThrow()));
            add(grid);
        } catch (ScreenNotOpen finished) {
            event.forwardTo(ScreeningNavigation.resultHref(id));
        } catch (ScreenOver | TrainingNeeded first) {
            event.forwardTo(ScreeningNavigation.SCREENS);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("screen.title"));
    }

    static ScreenId screen(BeforeEnterEvent event) {
        try {
            return new ScreenId(
                    Long.parseLong(event.getRouteParameters().get("screen").orElse("")));
        } catch (NumberFormatException none) {
            throw new NoSuchRecord("screen");
        }
    }

    /** How many cells are open is asked of the disk, not of the page. */
    private void askFinish(ScreenId id, String group) {
        ScreenSummary now = screens.one(id);
        int open = Math.max(0, now.pupils() * anchors - now.answered());
        AskDialog.ask(
                getTranslation("screen.finish.title", group),
                getTranslation("screen.finish.text", open),
                getTranslation("screen.finish.no"),
                getTranslation("screen.finish.yes"),
                () -> finish(id));
    }

    private void finish(ScreenId id) {
        try {
            results.finish(id);
        } catch (NothingScreened empty) {
            AskDialog.tell(
                    getTranslation("screen.empty.title"),
                    getTranslation("screen.empty.text"),
                    getTranslation("screen.finish.no"),
                    () -> {});
            return;
        } catch (TrainingNeeded over) {
            AskDialog.tell(
                    getTranslation("screen.training"),
                    getTranslation("score.training.over"),
                    getTranslation("screen.training.go"),
                    () -> go(TrainingNavigation.HREF));
            return;
        } catch (ScreenOver september) {
            go(ScreeningNavigation.SCREENS);
            return;
        } catch (ScreenNotOpen quicker) {
            // A colleague was quicker: what there is now is shown next.
        }
        go(ScreeningNavigation.resultHref(id));
    }

    private static void go(String href) {
        UI.getCurrent().navigate(href);
    }
}
