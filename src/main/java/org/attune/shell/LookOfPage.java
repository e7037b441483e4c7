package org.attune.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Writes the chosen look into the page before it leaves the server, so that the other one never flashes up. */
@Component
class LookOfPage implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> page.getDocument()
                .getElementsByTag("html")
                .attr(Look.ATTRIBUTE, Look.of(page.getVaadinRequest()).code()));
    }
}
