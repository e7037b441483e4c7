package org.attune.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import org.attune.access.AttuneUser;

/** “Hide” and “Lock” in the top bar. The browser does it all; the server tells it the words once, and keeps nothing. */
@Tag("attune-screen")
@JsModule("context://ui/attune-screen.js")
@StyleSheet("context://ui/styles/device.css")
class ScreenButtons extends Component {

    private static final long serialVersionUID = 1L;

    private final transient LockWords words;
    private final transient SessionLock lock;
    private final AttuneUser user;

    ScreenButtons(LockWords words, SessionLock lock, AttuneUser user) {
        this.words = words;
        this.lock = lock;
        this.user = user;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("customElements.whenDefined('attune-screen').then(() => this.begin($0))", content());
    }

    private Map<String, Object> content() {
        return Map.of(
                "words", words.all(),
                "name", user.toCurrentUser().name(),
                "username", user.getUsername(),
                "staff", user.toCurrentUser().staff().value(),
                "idle", idleMillis());
    }

    private long idleMillis() {
        HttpSession session =
                VaadinServletRequest.getCurrent().getHttpServletRequest().getSession();
        return lock.idle(session).toMillis();
    }
}
