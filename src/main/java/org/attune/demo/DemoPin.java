package org.attune.demo;

import java.util.Locale;
import org.attune.shell.LockHint;
import org.attune.ui.Messages;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** One PIN for all the invented staff, told on the lock screen: visitors can try changing over. */
@Component
@Profile("demo")
class DemoPin implements LockHint {

    static final String PIN = "407192";

    private final Messages messages;

    DemoPin(Messages messages) {
        this.messages = messages;
    }

    @Override
    public String sentence() {
        return messages.getTranslation("demo.pin", Locale.UK, PIN);
    }
}
