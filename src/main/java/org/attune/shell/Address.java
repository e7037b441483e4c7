package org.attune.shell;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says in the log where to find Attune. */
@Component
class Address {

    private static final Logger LOG = LoggerFactory.getLogger(Address.class);

    @EventListener
    void tell(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            LOG.info(
                    "Attune is running. Open http://localhost:{}/ (stop it with Ctrl+C)",
                    web.getWebServer().getPort());
        }
    }
}
