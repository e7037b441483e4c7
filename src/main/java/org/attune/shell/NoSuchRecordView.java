package org.attune.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.attune.access.NoSuchRecord;
import org.attune.ui.Page;

/** A record that a view asked for is not there for this person: the page is the same as for a wrong address. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NoSuchRecordView extends Page implements HasErrorParameter<NoSuchRecord>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NoSuchRecord> parameter) {
        NotFoundView same = new NotFoundView();
        int status =
                same.setErrorParameter(event, new ErrorParameter<>(NotFoundException.class, new NotFoundException()));
        add(same);
        return status;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("shell.not-found.title"));
    }
}
