package org.attune.voice.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.attune.ui.FormDialog;
import org.attune.voice.Voices;

/** A wrong pupil’s words are taken out of sight, with a reason. */
final class WithdrawDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final TextArea reason = new TextArea(getTranslation("voice.withdraw.reason"));
    private final transient Consumer<String> withdraw;

    WithdrawDialog(String pupil, Consumer<String> withdraw) {
        super("", "voice.withdraw.go");
        setHeaderTitle(getTranslation("voice.withdraw.title"));
        this.withdraw = withdraw;
        Paragraph safety = new Paragraph(getTranslation("ui.safety"));
        safety.addClassNames("soft", "small", "safety");
        reason.setMaxLength(Voices.LONGEST_REASON);
        reason.setMinRows(2);
        reason.setWidthFull();
        fields(new Paragraph(getTranslation("voice.withdraw.why", pupil)), safety, reason);
    }

    @Override
    protected void save() {
        if (filled(reason)) {
            close();
            withdraw.accept(reason.getValue());
        }
    }
}
