package org.attune.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.attune.ui.Card;
import org.attune.ui.Page;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Something went wrong on our side: says what to do, shows nothing of the inside. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class FaultView extends Page implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(FaultView.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        LOG.error("The page {} could not be shown", event.getLocation().getPath(), parameter.getException());
        narrow();
        Anchor home = new Anchor(".", getTranslation("shell.error.home"));
        home.addClassNames("btn", "main");
        add(heading(null, getTranslation("shell.fault.title"), null));
        add(new Card(new Paragraph(getTranslation("shell.fault.help")), home));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("shell.fault.title"));
    }
}
