package org.attune.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.attune.access.CurrentUser;
import org.attune.access.CurrentUsers;
import org.attune.ui.Help;
import org.attune.ui.Undo;

/** The frame: name, places to go, the person. The way there is short on a phone too. */
@Layout
@JsModule("context://ui/attune-signed-out.js")
@AnonymousAllowed
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    /** How a person goes to another screen; an act that leads on by itself is none of them. */
    private static final Set<NavigationTrigger> LEAVING =
            EnumSet.of(NavigationTrigger.ROUTER_LINK, NavigationTrigger.HISTORY, NavigationTrigger.CLIENT_SIDE);

    private final Main content = new Main();
    private final Help help = new Help();
    private final Undo undo = new Undo();
    private final Places places = new Places();
    private final transient AuthenticationContext authentication;

    MainLayout(CurrentUsers users, AuthenticationContext authentication, LockWords words, SessionLock lock) {
        this.authentication = authentication;
        addClassName("frame");
        Anchor skip = new Anchor("#content", getTranslation("shell.skip"));
        skip.addClassName("skip");
        content.setId("content");
        content.getElement().setAttribute("tabindex", "-1");
        add(skip, header(users, words, lock), undo, content);
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.getElement().removeAllChildren();
        content.getElement().appendChild(view.getElement());
    }

    /** Marks the place whose path begins the one that is shown; help and undo are those of the new screen. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        help.show(screen(event));
        NavigationTrigger trigger = event.getLocationChangeEvent().getTrigger();
        if (LEAVING.contains(trigger)) {
            undo.clear();
        }
        if (trigger == NavigationTrigger.UI_NAVIGATE) {
            fromTheTop();
        }
        places.mark(event.getLocation().getPath());
    }

    /** An act led on to another screen: it is read from its beginning, by eye and by keyboard. Links do so by themselves. */
    private void fromTheTop() {
        content.getElement()
                .executeJs(
                        "scrollTo(0, 0); if (document.activeElement === document.body) this.focus({preventScroll: true})");
    }

    private Component header(CurrentUsers users, LockWords words, SessionLock lock) {
        Div right = new Div(help);
        right.addClassName("right");
        Header header = new Header(new Brand(), places, right);
        header.addClassName("top");
        users.signedIn()
                .ifPresent(user -> right.add(new ScreenButtons(words, lock, user), person(user.toCurrentUser())));
        return header;
    }

    private Component person(CurrentUser user) {
        Button me = new Button(initials(user.name()));
        me.addClassName("who");
        me.setAriaLabel(getTranslation("shell.me", user.name(), initials(user.name())));
        ContextMenu menu = new ContextMenu(me);
        menu.setOpenOnClick(true);
        menu.addItem(user.name()).setEnabled(false);
        looks(menu);
        menu.addSeparator();
        menu.addItem(
                getTranslation("shell.change-password"),
                event -> getUI().ifPresent(ui -> ui.navigate(ChoosePasswordView.class)));
        menu.addItem(
                getTranslation("shell.your-pin"), event -> getUI().ifPresent(ui -> ui.navigate(YourPinView.class)));
        menu.addItem(getTranslation("shell.sign-out"), event -> authentication.logout());
        return me;
    }

    private void looks(ContextMenu menu) {
        Look now = Look.of(VaadinRequest.getCurrent());
        Map<Look, MenuItem> items = new EnumMap<>(Look.class);
        for (Look look : Look.values()) {
            MenuItem item = menu.addItem(getTranslation("shell.look." + look.code()), event -> {
                look.choose(UI.getCurrent(), VaadinRequest.getCurrent(), VaadinResponse.getCurrent());
                items.forEach((each, one) -> one.setChecked(each == look));
            });
            item.setCheckable(true);
            item.setChecked(look == now);
            items.put(look, item);
        }
    }

    /** Nothing is written for error pages: they say themselves what to do. */
    private static String screen(AfterNavigationEvent event) {
        return event.getActiveChain().getFirst() instanceof Component view
                ? RouteConfiguration.forSessionScope()
                        .getTemplate(view.getClass())
                        .map(Help::screenOf)
                        .orElse("none")
                : "none";
    }

    private static String initials(String name) {
        return Arrays.stream(name.split(" "))
                .filter(part -> !part.isBlank())
                .map(part -> part.substring(0, 1))
                .limit(2)
                .collect(Collectors.joining());
    }
}
