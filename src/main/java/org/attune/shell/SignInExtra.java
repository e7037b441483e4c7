package org.attune.shell;

import com.vaadin.flow.component.Component;

/** Something a module adds below the sign-in form; the demo adds its buttons. */
public interface SignInExtra {

    /** A new component for each visit. */
    Component component();
}
