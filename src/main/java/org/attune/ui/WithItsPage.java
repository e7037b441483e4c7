package org.attune.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.router.AfterNavigationListener;
import com.vaadin.flow.shared.Registration;

/** A dialog is about the page below it: whoever goes back, or on, leaves it behind, and never finds it over another pupil. */
final class WithItsPage {

    private WithItsPage() {}

    static void closes(Dialog dialog) {
        dialog.addAttachListener(attached -> {
            // Not before this answer is on its way: a page may ask something as it opens.
            attached.getUI().beforeClientResponse(dialog, ready -> {
                AfterNavigationListener left = gone -> dialog.close();
                Registration listening = attached.getUI().addAfterNavigationListener(left);
                dialog.addDetachListener(detached -> {
                    listening.remove();
                    detached.unregisterListener();
                });
            });
        });
    }
}
