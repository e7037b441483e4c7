package org.attune.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.attune.access.CurrentUsers;
import org.attune.access.Role;
import org.attune.catalogue.Catalogue;
import org.attune.library.Library;
import org.attune.library.LibraryEntry;
import org.attune.library.LibraryFilter;
import org.attune.library.StrategyWords;
import org.attune.ui.Buttons;
import org.attune.ui.Card;
import org.attune.ui.EmptyState;
import org.attune.ui.Page;

/** Everything the school can choose from: type a word, or say what it is for. The address holds what is asked. */
@Route(LibraryNavigation.LIBRARY)
@Menu(title = "library.menu", order = 3)
@StyleSheet("context://ui/styles/library.css")
@RolesAllowed({Role.Names.PRACTITIONER, Role.Names.SENCO, Role.Names.HEAD})
class LibraryView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int A_SCREENFUL = 30;

    private final transient Catalogue catalogue;
    private final transient StrategyWords words;
    private final transient List<LibraryEntry> all;
    private final LibraryFilters filters;
    private final Paragraph count = text("soft small", "");
    private final Div found = new Div();

    LibraryView(Library library, Catalogue catalogue, StrategyWords words, CurrentUsers users) {
        this.catalogue = catalogue;
        this.words = words;
        this.all = library.entries();
        addClassName("library");
        count.getElement().setAttribute("aria-live", "polite");
        filters = new LibraryFilters(catalogue.instrument(), words, this::asked);
        add(
                heading(
                        null,
                        getTranslation("library.title"),
                        getTranslation("library.lead"),
                        users.current().is(Role.SENCO)
                                ? new Component[] {Buttons.link(getTranslation("library.add"), OwnStrategyView.class)}
                                : new Component[0]),
                new Card(filters),
                count,
                found);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        LibraryFilter filter = LibraryRoute.filter(event.getLocation().getQueryParameters(), catalogue.instrument());
        filters.show(filter);
        show(filter, A_SCREENFUL);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("library.menu"));
    }

    /** The address follows, so that going back and sharing it find the same; the way back is not filled with every letter. */
    private void asked(LibraryFilter filter) {
        UI.getCurrent()
                .getPage()
                .executeJs(
                        "history.replaceState(history.state, '', new URL($0, document.baseURI))",
                        LibraryRoute.address(filter));
        show(filter, A_SCREENFUL);
    }

    private void show(LibraryFilter filter, int most) {
        List<LibraryEntry> fitting = all.stream()
                .filter(entry -> filter.matches(entry.strategy(), catalogue.instrument()))
                .toList();
        count.setText(getTranslation("library.count", fitting.size()));
        found.removeAll();
        if (fitting.isEmpty()) {
            found.add(new Card(new EmptyState(
                    getTranslation("library.none"),
                    getTranslation("library.none-help"),
                    link(LibraryNavigation.LIBRARY, "library.show-all"))));
            return;
        }
        Card card = new Card();
        H2 title = new H2(getTranslation("library.list"));
        title.addClassName("visually-hidden");
        UnorderedList list = new UnorderedList();
        list.addClassNames("lines", "strategies");
        fitting.stream()
                .limit(most)
                .map(entry -> new StrategyItem(entry, words))
                .forEach(list::add);
        card.add(title, list);
        if (fitting.size() > most) {
            card.add(Buttons.plain(
                    getTranslation("library.more", fitting.size() - most), () -> show(filter, fitting.size())));
        }
        found.add(card);
    }

    private Anchor link(String href, String key) {
        Anchor link = new Anchor(href, getTranslation(key));
        link.addClassName("btn");
        return link;
    }
}
