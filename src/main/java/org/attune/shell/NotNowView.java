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
import org.attune.access.NotNow;
import org.attune.ui.Card;
import org.attune.ui.Page;

/** A record stays closed to this person for now: why, what opens it, and where to go on. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotNowView extends Page implements HasErrorParameter<NotNow>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private String title = "";

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotNow> parameter) {
        NotNow closed = parameter.getException();
        title = getTranslation(closed.messageKey() + ".title");
        narrow();
        Anchor go = new Anchor(closed.path(), getTranslation(closed.messageKey() + ".go"));
        go.addClassNames("btn", "main");
        add(heading(null, title, null), new Card(new Paragraph(getTranslation(closed.messageKey() + ".text")), go));
        return HttpServletResponse.SC_FORBIDDEN;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", title);
    }
}
