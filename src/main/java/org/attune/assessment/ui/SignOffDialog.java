package org.attune.assessment.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.attune.ui.FormDialog;
import org.jspecify.annotations.Nullable;

/** What the signature says, and room for a note. */
final class SignOffDialog extends FormDialog {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 1000;

    private final TextArea note = new TextArea();
    private final transient Consumer<@Nullable String> sign;

    SignOffDialog(Consumer<@Nullable String> sign) {
        super("", "result.sign.go");
        this.sign = sign;
        setHeaderTitle(getTranslation("result.sign.title"));
        Paragraph safety = new Paragraph(getTranslation("ui.safety"));
        safety.addClassNames("soft", "small", "safety");
        note.setLabel(getTranslation("result.sign.note"));
        note.setMaxLength(LONGEST);
        note.setMinRows(3);
        fields(new Paragraph(getTranslation("result.sign.says")), safety, note);
    }

    @Override
    protected void save() {
        close();
        String said = note.getValue().strip();
        sign.accept(said.isEmpty() ? null : said);
    }
}
