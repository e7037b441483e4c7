package org.attune.assessment.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.attune.ui.Buttons;
import org.jspecify.annotations.Nullable;

/** What the signature says, and room for a note. */
final class SignOffDialog extends ConfirmDialog {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 1000;

    SignOffDialog(Consumer<@Nullable String> sign) {
        setHeader(getTranslation("result.sign.title"));
        Paragraph safety = new Paragraph(getTranslation("score.safety"));
        safety.addClassNames("soft", "small", "safety");
        TextArea note = new TextArea(getTranslation("result.sign.note"));
        note.setMaxLength(LONGEST);
        note.setMinRows(3);
        note.setWidthFull();
        Div words = new Div(new Paragraph(getTranslation("result.sign.says")), safety, note);
        words.addClassName("form");
        add(words);
        setCancelable(true);
        setCancelText(getTranslation("result.cancel"));
        setConfirmButton(Buttons.main(getTranslation("result.sign.go"), () -> {
            close();
            String said = note.getValue().strip();
            sign.accept(said.isEmpty() ? null : said);
        }));
    }
}
