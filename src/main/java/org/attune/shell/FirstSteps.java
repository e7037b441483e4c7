package org.attune.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.concurrent.atomic.AtomicBoolean;
import org.attune.access.Accounts;
import org.attune.access.AttuneUser;
import org.attune.access.CurrentUsers;
import org.springframework.stereotype.Component;

/** Leads an empty install to set-up, and a person with a one-time password to choosing their own. */
@Component
class FirstSteps implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final String SET_UP = "setup";

    private final transient Accounts accounts;
    private final transient CurrentUsers users;
    private final AtomicBoolean anyAccount = new AtomicBoolean();

    FirstSteps(Accounts accounts, CurrentUsers users) {
        this.accounts = accounts;
        this.users = users;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(ui -> ui.getUI().addBeforeEnterListener(this::lead));
    }

    private void lead(BeforeEnterEvent event) {
        if (!anyAccountExists()) {
            if (!event.getLocation().getPath().equals(SET_UP)) {
                event.forwardTo(SET_UP);
            }
        } else if (users.signedIn().map(AttuneUser::mustChangePassword).orElse(false)
                && event.getNavigationTarget() != ChoosePasswordView.class) {
            event.forwardTo(ChoosePasswordView.class);
        }
    }

    /** Once there is one, there always is one: asked of the database only until then. */
    private boolean anyAccountExists() {
        if (!anyAccount.get() && accounts.anyExists()) {
            anyAccount.set(true);
        }
        return anyAccount.get();
    }
}
