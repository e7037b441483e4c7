package org.attune.assessment.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.attune.ui.Buttons;

/** A correction is a new version, with a reason. */
final class CorrectionDialog extends ConfirmDialog {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 500;

    CorrectionDialog(Consumer<String> correct) {
        setHeader(getTranslation("result.correct.title"));
        Paragraph safety = new Paragraph(getTranslation("score.safety"));
        safety.addClassNames("soft", "small", "safety");
        TextArea reason = new TextArea(getTranslation("result.correct.reason"));
        reason.setMaxLength(LONGEST);
        reason.setMinRows(3);
        reason.setWidthFull();
        Div words = new Div(new Paragraph(getTranslation("result.correct.text")), safety, reason);
        words.addClassName("form");
        add(words);
        setCancelable(true);
        setCancelText(getTranslation("result.cancel"));
        setConfirmButton(Buttons.main(getTranslation("result.correct.go"), () -> {
            reason.setErrorMessage(getTranslation("result.correct.needed"));
            reason.setInvalid(reason.getValue().isBlank());
            if (!reason.isInvalid()) {
                close();
                correct.accept(reason.getValue().strip());
            }
        }));
    }
}
