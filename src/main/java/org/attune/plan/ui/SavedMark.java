package org.attune.plan.ui;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneId;
import org.attune.plan.PlanDraft;
import org.attune.ui.Formats;

/** Whether and when the draft was saved, in one place. */
final class SavedMark extends Span {

    private static final long serialVersionUID = 1L;

    private final ZoneId zone;

    SavedMark(ZoneId zone) {
        this.zone = zone;
        addClassName("saved");
        getElement().setAttribute("role", "status");
    }

    void show(PlanDraft draft) {
        Instant at = draft.savedAt();
        setText(at == null ? getTranslation("plan.not-saved") : getTranslation("plan.saved", Formats.time(at, zone)));
        setClassName("not-yet", at == null);
    }
}
