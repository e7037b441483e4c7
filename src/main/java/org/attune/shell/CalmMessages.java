package org.attune.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.attune.ui.Messages;
import org.springframework.stereotype.Component;

/**
 * When the server has forgotten a page, Vaadin would reload it at once, and unsaved answers with it. It shows a notice instead;
 * attune-signed-out.js decides what follows (decision 0302).
 */
@Component
class CalmMessages implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient Messages messages;

    CalmMessages(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        CustomizedSystemMessages calm = new CustomizedSystemMessages();
        calm.setSessionExpiredNotificationEnabled(true);
        calm.setSessionExpiredCaption(messages.getTranslation("shell.over.title", Locale.UK));
        calm.setSessionExpiredMessage(messages.getTranslation("shell.over.help", Locale.UK));
        event.getSource().setSystemMessagesProvider(info -> calm);
    }
}
