package org.attune.screening.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attune.access.CurrentUser;
import org.attune.access.CurrentUsers;
import org.attune.access.Role;
import org.attune.catalogue.Catalogue;
import org.attune.roll.GroupId;
import org.attune.roll.OwnGroup;
import org.attune.roll.OwnGroups;
import org.attune.roll.TrainingNeeded;
import org.attune.roll.Trainings;
import org.attune.screening.NothingScreened;
import org.attune.screening.ScreenAlreadyOpen;
import org.attune.screening.ScreenSummary;
import org.attune.screening.Screens;
import org.attune.training.ui.TrainingNavigation;
import org.attune.ui.Buttons;
import org.attune.ui.Card;
import org.attune.ui.EmptyState;
import org.attune.ui.Formats;
import org.attune.ui.Notice;
import org.attune.ui.Page;

/** The person’s classes and groups: begin a screen, carry on, or read what came out. */
@Route("screens")
@RolesAllowed({Role.Names.PRACTITIONER, Role.Names.SENCO})
@StyleSheet("context://ui/styles/screening.css")
class ScreensView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    /** Older ones are opened on demand. */
    private static final int SHOWN = 2;

    private final transient Screens screens;
    private final transient OwnGroups groups;
    private final transient Trainings trainings;
    private final transient CurrentUser user;
    private final transient Clock clock;
    private final int anchors;

    /** One dark button a screen: the first class that is half done takes it. */
    private boolean mainGiven;

    ScreensView(
            Screens screens,
            OwnGroups groups,
            Trainings trainings,
            CurrentUsers users,
            Catalogue catalogue,
            Clock clock) {
        this.screens = screens;
        this.groups = groups;
        this.trainings = trainings;
        this.user = users.current();
        this.clock = clock;
        this.anchors = catalogue.instrument().anchors().size();
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("screen.title"));
    }

    private void show() {
        removeAll();
        mainGiven = false;
        add(heading(null, getTranslation("screen.title"), getTranslation("screen.why", anchors)));
        boolean trained = trainings.mine().current();
        if (!trained) {
            add(Notice.caution(
                    new Span(getTranslation("screen.training") + " "),
                    new Anchor(TrainingNavigation.HREF, getTranslation("home.training-renew"))));
        }
        List<OwnGroup> own = groups.mine();
        Map<GroupId, List<ScreenSummary>> all =
                screens.mine().stream().collect(Collectors.groupingBy(ScreenSummary::group));
        if (own.isEmpty()) {
            add(new Card(new EmptyState(getTranslation("screen.nobody"), getTranslation("home.no-class"))));
        } else {
            add(new Card(list(own, all, trained)));
        }
        List<OwnGroup> closed = groups.closed().stream()
                .filter(group -> all.containsKey(group.id()))
                .toList();
        if (!closed.isEmpty()) {
            NativeDetails details = new NativeDetails(getTranslation("screen.closed"), list(closed, all, trained));
            details.setOpen(all.values().stream().flatMap(List::stream).anyMatch(screen -> isOpenIn(closed, screen)));
            add(new Card(details));
        }
    }

    private static boolean isOpenIn(List<OwnGroup> closed, ScreenSummary screen) {
        return screen.isOpen() && closed.stream().anyMatch(group -> group.id().equals(screen.group()));
    }

    private UnorderedList list(List<OwnGroup> some, Map<GroupId, List<ScreenSummary>> all, boolean trained) {
        UnorderedList list = new UnorderedList();
        list.addClassName("screens");
        some.forEach(group -> list.add(line(group, all.getOrDefault(group.id(), List.of()), trained)));
        return list;
    }

    private ListItem line(OwnGroup group, List<ScreenSummary> screened, boolean trained) {
        Div words = new Div(new H2(group.name()), text("soft", getTranslation("screen.pupils", group.pupils())));
        words.addClassName("grow");
        Div line = new Div(words);
        line.addClassNames("row", "between");
        ListItem item = new ListItem(line);
        screened.stream()
                .filter(ScreenSummary::isOpen)
                .findFirst()
                .ifPresentOrElse(open -> carryOn(open, group, words, line, trained), () -> offer(group, line, trained));
        List<ScreenSummary> finished =
                screened.stream().filter(screen -> !screen.isOpen()).toList();
        if (!finished.isEmpty()) {
            item.add(results(finished, group));
        }
        return item;
    }

    private void carryOn(ScreenSummary open, OwnGroup group, Div words, Div line, boolean trained) {
        boolean goesOn = open.goesOn(LocalDate.now(clock));
        words.add(text("", goesOn ? howFar(open) : getTranslation("screen.over", Formats.date(open.seenOn()))));
        if (goesOn && trained) {
            Anchor go = new Anchor(ScreeningNavigation.gridHref(open.id()), getTranslation("screen.carry-on"));
            go.setAriaLabel(getTranslation("screen.carry-on.of", group.name()));
            go.addClassName("btn");
            go.setClassName("main", !mainGiven);
            mainGiven = true;
            line.add(go);
        } else if (user.is(Role.SENCO) || user.staff().equals(open.startedBy())) {
            Button away = Buttons.plain(
                    getTranslation("screen.grid.discard"),
                    () -> PuttingAway.ask(screens, open.id(), group.name(), this::show, this::show));
            away.setAriaLabel(getTranslation("screen.discard.of", group.name()));
            line.add(away);
        } else if (!goesOn) {
            words.add(text("soft", getTranslation("screen.over.ask")));
        }
    }

    private String howFar(ScreenSummary open) {
        return getTranslation("screen.open", open.answered(), open.pupils() * anchors, Formats.date(open.seenOn()));
    }

    private void offer(OwnGroup group, Div line, boolean trained) {
        if (group.pupils() == 0) {
            return;
        }
        Div acts = new Div(paper(group));
        acts.addClassName("actions");
        if (trained) {
            Button start = Buttons.plain(getTranslation("screen.start"), () -> start(group));
            start.setAriaLabel(getTranslation("screen.start.of", group.name()));
            acts.add(start);
        }
        line.add(acts);
    }

    private Component paper(OwnGroup group) {
        Anchor paper = new Anchor(ScreeningNavigation.paperHref(group.id()), getTranslation("screen.grid.paper"));
        paper.setAriaLabel(getTranslation("screen.paper.of", group.name()));
        paper.setTarget(AnchorTarget.BLANK);
        paper.setRouterIgnore(true);
        paper.addClassNames("btn", "quiet");
        return paper;
    }

    private Component results(List<ScreenSummary> finished, OwnGroup group) {
        UnorderedList list = new UnorderedList();
        list.addClassName("lines");
        finished.stream().limit(SHOWN).forEach(screen -> list.add(result(screen, group)));
        if (finished.size() > SHOWN) {
            UnorderedList older = new UnorderedList();
            older.addClassName("lines");
            finished.stream().skip(SHOWN).forEach(screen -> older.add(result(screen, group)));
            list.add(new ListItem(new NativeDetails(getTranslation("screen.older"), older)));
        }
        return list;
    }

    private ListItem result(ScreenSummary screen, OwnGroup group) {
        String words = getTranslation("screen.result-of", Formats.date(screen.seenOn()));
        Anchor go = new Anchor(ScreeningNavigation.resultHref(screen.id()), words);
        go.setAriaLabel(words + ", " + group.name());
        go.addClassName("strong");
        Span named = new Span(getTranslation("screen.named", screen.named()));
        named.addClassName("soft");
        Div line = new Div(go, named);
        line.addClassNames("row", "between");
        return new ListItem(line);
    }

    private void start(OwnGroup group) {
        try {
            UI.getCurrent().navigate(ScreeningNavigation.gridHref(screens.start(group.id())));
        } catch (ScreenAlreadyOpen | NothingScreened | TrainingNeeded changed) {
            show();
        }
    }
}
