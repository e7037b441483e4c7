package org.attune.voice.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;

/**
 * While a child holds the tablet, this session shows the child’s page and nothing else. It ends with the session alone: an adult signs in
 * again. See decision 0342.
 */
final class ChildMode {

    static final String PLACE = "attune.child-page";

    private ChildMode() {}

    /** From now on there is only this page; other windows of the session are closed. */
    static void begin(UI here, String href) {
        VaadinSession session = here.getSession();
        WrappedSession web = session.getSession();
        if (web != null) {
            web.setAttribute(PLACE, href);
        }
        List.copyOf(session.getUIs()).stream().filter(ui -> ui != here).forEach(UI::close);
    }

    /** The one page that is open, where a child holds the tablet. */
    static Optional<String> place() {
        VaadinSession session = VaadinSession.getCurrent();
        WrappedSession web = session == null ? null : session.getSession();
        return web == null ? Optional.empty() : Optional.ofNullable((String) web.getAttribute(PLACE));
    }

    /** The adult takes the tablet back: signed out, and asked for their PIN or password before they read what was said. */
    static void end(UI here, long adult, String next) {
        here.getPage()
                .executeJs(
                        "sessionStorage.setItem('attune-back', $0); sessionStorage.setItem('attune-place-' + $0, $1);"
                                + " location.assign(new URL($1, document.baseURI))",
                        Long.toString(adult),
                        next);
        VaadinServletRequest request = VaadinServletRequest.getCurrent();
        VaadinServletResponse response = VaadinServletResponse.getCurrent();
        if (request != null && response != null) {
            new SecurityContextLogoutHandler()
                    .logout(
                            request.getHttpServletRequest(),
                            response.getHttpServletResponse(),
                            SecurityContextHolder.getContext().getAuthentication());
        }
    }
}
