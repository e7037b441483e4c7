package org.attune.library.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import org.attune.access.NoSuchRecord;
import org.attune.access.Role;
import org.attune.library.LibraryEntry;
import org.attune.library.LibraryEntry.Written;
import org.attune.library.StrategyChanged;
import org.attune.library.StrategyRefused;
import org.attune.ui.Buttons;
import org.attune.ui.Notice;
import org.attune.ui.Page;
import org.jspecify.annotations.Nullable;

/** The SENCO writes a strategy of the school’s own, or writes one anew. */
@Route(LibraryNavigation.LIBRARY + "/new")
@RouteAlias(LibraryNavigation.LIBRARY + "/:code/change")
@StyleSheet("context://ui/styles/library.css")
@RolesAllowed(Role.Names.SENCO)
class OwnStrategyView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient LibraryScreen screen;
    private final Div problem = new Div();
    private OwnStrategyForm form;
    private @Nullable String code;
    private int seen;

    OwnStrategyView(LibraryScreen screen) {
        this.screen = screen;
        this.form = new OwnStrategyForm(screen.catalogue(), screen.words());
        narrow();
        addClassName("library");
        problem.addClassName("problem-place");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        form = new OwnStrategyForm(screen.catalogue(), screen.words());
        code = event.getRouteParameters().get("code").orElse(null);
        if (code != null) {
            fill(code);
        }
        add(
                heading(
                        null,
                        getTranslation(code == null ? "own.page" : "own.page.change"),
                        getTranslation("own.lead")),
                form,
                problem,
                buttons());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("own.page"));
    }

    private void fill(String which) {
        LibraryEntry entry = screen.library().get(which);
        Written written = entry.written();
        if (written == null) {
            throw new NoSuchRecord("strategy");
        }
        seen = written.revision();
        form.show(entry.strategy());
    }

    private Div buttons() {
        Anchor cancel = new Anchor(
                code == null ? LibraryNavigation.LIBRARY : LibraryNavigation.strategyHref(code),
                getTranslation("ui.cancel"));
        cancel.addClassName("btn");
        Div buttons = new Div(cancel, Buttons.main(getTranslation("own.save"), this::save));
        buttons.addClassName("actions");
        return buttons;
    }

    private void save() {
        problem.removeAll();
        form.mark(Set.of());
        try {
            String saved = code;
            if (saved == null) {
                saved = screen.own().add(form.strategy());
            } else {
                screen.own().change(saved, seen, form.strategy());
            }
            UI.getCurrent().navigate(LibraryNavigation.strategyHref(saved));
        } catch (StrategyRefused refused) {
            form.mark(refused.keys());
            problem.add(
                    Notice.problem(getTranslation("own.refused", refused.keys().size())));
        } catch (StrategyChanged changed) {
            problem.add(Notice.problem(getTranslation("own.changed")));
        }
    }
}
