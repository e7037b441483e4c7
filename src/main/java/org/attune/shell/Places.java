package org.attune.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The places a person may go to, those of every day first. What does not fit one line of a tablet lies under “More”. */
class Places extends Nav {

    private static final long serialVersionUID = 1L;

    /** Five short words fit beside the name and the buttons at 820 px. */
    private static final int FIT = 5;

    private final Map<String, Anchor> links = new LinkedHashMap<>();
    private final Map<String, String> rest = new LinkedHashMap<>();
    private final Button more = new Button();

    Places() {
        setAriaLabel(getTranslation("shell.nav"));
        List<MenuEntry> entries = MenuConfiguration.getMenuEntries();
        int first = entries.size() <= FIT ? entries.size() : FIT - 1;
        entries.subList(0, first).forEach(this::show);
        if (first < entries.size()) {
            entries.subList(first, entries.size())
                    .forEach(entry -> rest.put(path(entry), getTranslation(entry.title())));
            add(more());
        }
    }

    /** Marks the place whose path begins the one that is shown. */
    void mark(String here) {
        links.forEach((path, link) -> {
            boolean on = leadsTo(path, here);
            link.setClassName("on", on);
            if (on) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
        more.setClassName("on", rest.keySet().stream().anyMatch(path -> leadsTo(path, here)));
    }

    private void show(MenuEntry entry) {
        String path = path(entry);
        Anchor link = new Anchor(path.isEmpty() ? "." : path, getTranslation(entry.title()));
        link.setRouterIgnore(false);
        links.put(path, link);
        add(link);
    }

    private Button more() {
        more.setText(getTranslation("shell.more"));
        more.addClassName("more");
        ContextMenu menu = new ContextMenu(more);
        menu.setOpenOnClick(true);
        rest.forEach((path, title) -> menu.addItem(title, event -> getUI().ifPresent(ui -> ui.navigate(path))));
        return more;
    }

    private static boolean leadsTo(String path, String here) {
        return path.isEmpty() ? here.isEmpty() : here.equals(path) || here.startsWith(path + "/");
    }

    private static String path(MenuEntry entry) {
        return entry.path().replaceFirst("^/", "");
    }
}
