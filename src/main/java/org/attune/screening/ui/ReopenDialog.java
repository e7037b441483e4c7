package org.attune.screening.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.attune.screening.Screens;
import org.attune.ui.FormDialog;

/** Opening a finished screen again has a reason. */
final class ReopenDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final TextArea reason = new TextArea();
    private final transient Consumer<String> reopen;

    ReopenDialog(Consumer<String> reopen) {
        super("", "screen.reopen.yes");
        setHeaderTitle(getTranslation("screen.reopen.title"));
        this.reopen = reopen;
        Paragraph safety = new Paragraph(getTranslation("ui.safety"));
        safety.addClassNames("soft", "small", "safety");
        reason.setLabel(getTranslation("screen.reopen.reason"));
        reason.setMaxLength(Screens.LONGEST_REASON);
        reason.setMinRows(3);
        fields(new Paragraph(getTranslation("screen.reopen.text")), safety, reason);
    }

    @Override
    protected void save() {
        if (filled(reason)) {
            close();
            reopen.accept(reason.getValue().strip());
        }
    }
}
