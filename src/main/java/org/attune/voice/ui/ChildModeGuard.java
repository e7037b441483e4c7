package org.attune.voice.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Whatever address a child comes to (back, a link, a typed one): they stay on their page. */
@Component
class ChildModeGuard implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(ChildModeGuard::stay));
    }

    private static void stay(BeforeEnterEvent event) {
        ChildMode.place()
                .filter(place -> !event.getLocation().getPath().equals(place))
                .ifPresent(event::forwardTo);
    }
}
