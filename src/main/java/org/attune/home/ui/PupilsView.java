package org.attune.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.attune.access.CurrentUser;
import org.attune.access.CurrentUsers;
import org.attune.access.Role;
import org.attune.home.PupilLine;
import org.attune.home.PupilLines;
import org.attune.home.Waiting;
import org.attune.roll.Pupils;
import org.attune.ui.Card;
import org.attune.ui.EmptyState;
import org.attune.ui.Page;
import org.jspecify.annotations.Nullable;

/** Every pupil the person may see, by name, or those who wait for one thing. The address holds what is shown. */
@Route("pupils")
@Menu(title = "home.pupils", order = 1)
@RolesAllowed({Role.Names.PRACTITIONER, Role.Names.SENCO, Role.Names.HEAD})
@StyleSheet("context://ui/styles/home.css")
class PupilsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int A_SCREENFUL = 60;
    private static final String SHOW = "show";

    private final transient PupilLines pupilLines;
    private final transient Pupils pupils;
    private final transient CurrentUsers users;
    private final transient Clock clock;

    PupilsView(PupilLines pupilLines, Pupils pupils, CurrentUsers users, Clock clock) {
        this.pupilLines = pupilLines;
        this.pupils = pupils;
        this.users = users;
        this.clock = clock;
        narrow();
    }

    /** The list of those who wait for this. */
    static String href(Waiting what) {
        return "pupils?" + SHOW + "=" + what.code();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Waiting> what = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SHOW)
                .flatMap(Waiting::ofCode);
        removeAll();
        show(pupilLines.mine(), what.orElse(null));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("home.pupils"));
    }

    private void show(List<PupilLine> all, @Nullable Waiting what) {
        List<PupilLine> shown = what == null ? all : what.among(all, LocalDate.now(clock), clock.getZone());
        add(heading(
                null,
                getTranslation(what == null ? "home.pupils" : "home.show." + what.code()),
                getTranslation("home.count", shown.size())));
        add(new OtherPupils(pupils, users.current()));
        if (all.isEmpty()) {
            add(new Card(nobody(users.current())));
            return;
        }
        add(filters(all, what));
        add(
                shown.isEmpty()
                        ? new Card(new EmptyState(
                                getTranslation("home.show.none"),
                                getTranslation("home.show.none-help"),
                                new Anchor("pupils", getTranslation("home.all", all.size()))))
                        : new Card(new PupilList(shown, clock.getZone(), A_SCREENFUL, null)));
    }

    private Component nobody(CurrentUser user) {
        return new EmptyState(
                getTranslation("home.no-pupils"),
                getTranslation(user.seesWholeSchool() ? "home.no-roll" : "home.no-class"));
    }

    private Component filters(List<PupilLine> all, @Nullable Waiting chosen) {
        Nav filters = new Nav();
        filters.setAriaLabel(getTranslation("home.show"));
        filters.addClassName("chips");
        filters.add(chip("pupils", getTranslation("home.show.everyone", all.size()), chosen == null));
        for (Waiting what : Waiting.values()) {
            int count = what.among(all, LocalDate.now(clock), clock.getZone()).size();
            if (count > 0 || what == chosen) {
                filters.add(chip(href(what), getTranslation("home.show.chip." + what.code(), count), what == chosen));
            }
        }
        return new Div(filters);
    }

    private static Anchor chip(String href, String words, boolean on) {
        Anchor chip = new Anchor(href, words);
        chip.addClassNames("btn", "chip");
        if (on) {
            chip.getElement().setAttribute("aria-current", "true");
        }
        return chip;
    }
}
