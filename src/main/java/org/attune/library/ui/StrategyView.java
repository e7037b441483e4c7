package org.attune.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.attune.access.Role;
import org.attune.access.StaffId;
import org.attune.library.LibraryEntry;
import org.attune.library.LibraryEntry.Written;
import org.attune.method.planning.Strategy;
import org.attune.ui.Buttons;
import org.attune.ui.Card;
import org.attune.ui.Formats;
import org.attune.ui.Notice;
import org.attune.ui.Page;
import org.attune.ui.Undo;

/** One strategy to read; the SENCO changes the school’s own, and hides or shows any. */
@Route(LibraryNavigation.LIBRARY + "/:code")
@StyleSheet("context://ui/styles/library.css")
@RolesAllowed({Role.Names.PRACTITIONER, Role.Names.SENCO, Role.Names.HEAD})
class StrategyView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient LibraryScreen screen;

    StrategyView(LibraryScreen screen) {
        this.screen = screen;
        narrow();
        addClassName("library");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("code").orElse(""));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("library.one"));
    }

    private void show(String code) {
        removeAll();
        LibraryEntry entry = screen.library().get(code);
        Strategy strategy = entry.strategy();
        boolean keeps = screen.users().current().is(Role.SENCO);
        add(heading(
                about(entry),
                strategy.title(),
                String.join(
                        " · ",
                        screen.words().amount(strategy),
                        screen.words().where(strategy),
                        screen.words().ages(strategy)),
                actions(entry, keeps)));
        if (entry.hidden() != null) {
            add(Notice.caution(getTranslation(
                    "library.hidden.since",
                    name(entry.hidden().by()),
                    Formats.date(
                            entry.hidden().at().atZone(screen.clock().getZone()).toLocalDate()))));
        }
        if (keeps && entry.isOwn() && !entry.longSentences().isEmpty()) {
            add(longWords(entry));
        }
        add(new Card(new StrategyBody(strategy, screen.words())));
        if (entry.isOwn()) {
            add(history(code));
        }
    }

    private String about(LibraryEntry entry) {
        String strand = screen.catalogue()
                .instrument()
                .strand(entry.strategy().strand())
                .plain();
        return getTranslation(entry.isOwn() ? "library.about.own" : "library.about", strand, entry.code());
    }

    private Component[] actions(LibraryEntry entry, boolean keeps) {
        List<Component> actions = new ArrayList<>();
        if (keeps && entry.hidden() == null) {
            actions.add(Buttons.quiet(getTranslation("library.hide"), () -> hide(entry)));
        } else if (keeps) {
            actions.add(Buttons.plain(getTranslation("library.show"), () -> showAgain(entry)));
        }
        if (keeps && entry.isOwn()) {
            actions.add(link(LibraryNavigation.changeHref(entry.code()), "library.change"));
        }
        Anchor print = link(LibraryNavigation.cardHref(entry.code()), "library.print");
        print.setTarget(AnchorTarget.BLANK);
        print.setRouterIgnore(true);
        print.addClassName("main");
        actions.add(print);
        return actions.toArray(Component[]::new);
    }

    private void hide(LibraryEntry entry) {
        screen.own().hide(entry.code());
        again(entry.code());
        Undo.offer(
                getTranslation("library.hidden.done", entry.strategy().title()),
                getTranslation("library.shown.done", entry.strategy().title()),
                () -> {
                    screen.own().show(entry.code());
                    again(entry.code());
                    return true;
                });
    }

    private void showAgain(LibraryEntry entry) {
        screen.own().show(entry.code());
        again(entry.code());
        Undo.offer(
                getTranslation("library.shown.done", entry.strategy().title()),
                getTranslation("library.hidden.done", entry.strategy().title()),
                () -> {
                    screen.own().hide(entry.code());
                    again(entry.code());
                    return true;
                });
    }

    /** The person may be on another screen by now. */
    private void again(String code) {
        if (isAttached()) {
            show(code);
        } else {
            UI.getCurrent().navigate(LibraryNavigation.strategyHref(code));
        }
    }

    private Component longWords(LibraryEntry entry) {
        UnorderedList sentences = new UnorderedList();
        entry.longSentences().forEach(sentence -> sentences.add(new ListItem(sentence)));
        return Notice.caution(new Paragraph(getTranslation("library.long")), sentences);
    }

    private Component history(String code) {
        List<LibraryEntry> writings = screen.library().history(code);
        Map<StaffId, String> names = screen.adults()
                .names(writings.stream()
                        .map(LibraryEntry::written)
                        .filter(Objects::nonNull)
                        .map(Written::by)
                        .collect(Collectors.toSet()));
        Div lines = new Div();
        for (LibraryEntry writing : writings) {
            Written written = Objects.requireNonNull(writing.written());
            String words = getTranslation(
                    written.revision() == 1 ? "library.history.written" : "library.history.changed",
                    names.getOrDefault(written.by(), ""),
                    Formats.date(written.at().atZone(screen.clock().getZone()).toLocalDate()));
            NativeDetails details = new NativeDetails(new Span(words));
            details.addClassName("writing");
            details.setContent(new StrategyBody(writing.strategy(), screen.words()));
            lines.add(details);
        }
        return new Card(getTranslation("library.history"), lines);
    }

    private String name(StaffId staff) {
        return screen.adults().names(List.of(staff)).getOrDefault(staff, "");
    }

    private Anchor link(String href, String key) {
        Anchor link = new Anchor(href, getTranslation(key));
        link.addClassName("btn");
        return link;
    }
}
