package org.attune.assessment.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.attune.ui.FormDialog;

/** A correction is a new version, with a reason. */
final class CorrectionDialog extends FormDialog {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 500;

    private final TextArea reason = new TextArea();
    private final transient Consumer<String> correct;

    CorrectionDialog(Consumer<String> correct) {
        super("", "result.correct.go");
        setHeaderTitle(getTranslation("result.correct.title"));
        this.correct = correct;
        Paragraph safety = new Paragraph(getTranslation("ui.safety"));
        safety.addClassNames("soft", "small", "safety");
        reason.setLabel(getTranslation("result.correct.reason"));
        reason.setMaxLength(LONGEST);
        reason.setMinRows(3);
        fields(new Paragraph(getTranslation("result.correct.text")), safety, reason);
    }

    @Override
    protected void save() {
        if (filled(reason)) {
            close();
            correct.accept(reason.getValue().strip());
        } else {
            reason.setErrorMessage(getTranslation("result.correct.needed"));
        }
    }
}
