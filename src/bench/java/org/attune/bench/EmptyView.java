package org.attune.bench;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Nothing, in the same frame as every screen: what a session costs before it shows anything. */
@Route("bench-empty")
@PermitAll
class EmptyView extends Div {

    private static final long serialVersionUID = 1L;
}
