package org.attune.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** One question over the page before something is done. The safe answer has the focus; Escape is the safe answer too. */
public final class AskDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private AskDialog(String title, String text) {
        setHeaderTitle(title);
        addClassName("form-dialog");
        setCloseOnOutsideClick(false);
        WithItsPage.closes(this);
        add(new Paragraph(text));
    }

    /** @param no what the safe button says; it only closes */
    public static void ask(String title, String text, String no, String yes, Runnable act) {
        AskDialog dialog = new AskDialog(title, text);
        Button safe = Buttons.main(no, dialog::close);
        dialog.getFooter()
                .add(
                        Buttons.plain(yes, () -> {
                            dialog.close();
                            act.run();
                        }),
                        safe);
        dialog.open();
        safe.focus();
    }

    /** Something to know, with one way on. */
    public static void tell(String title, String text, String on, Runnable act) {
        AskDialog dialog = new AskDialog(title, text);
        Button main = Buttons.main(on, () -> {
            dialog.close();
            act.run();
        });
        dialog.getFooter().add(main);
        dialog.open();
        main.focus();
    }
}
