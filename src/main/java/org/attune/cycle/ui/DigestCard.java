package org.attune.cycle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import org.attune.cycle.DigestAnswer;
import org.attune.cycle.DigestChoice;
import org.attune.cycle.Digests;
import org.attune.ui.AskDialog;
import org.attune.ui.Buttons;
import org.attune.ui.Card;
import org.attune.ui.Notice;

/** The mail of the week: an address, the code that came there, and a way to stop it. */
final class DigestCard extends Card {

    private static final long serialVersionUID = 1L;
    private static final int CODE_LENGTH = 6;
    private static final int LONGEST_ADDRESS = 254;

    private final transient Digests digests;
    private final Div told = new Div();
    private final Div choice = new Div();

    DigestCard(Digests digests) {
        this.digests = digests;
        addClassName("stack");
        choice.addClassName("stack");
        add(new H2(getTranslation("digest.title")), told, choice);
        show();
    }

    private void show() {
        DigestChoice mine = digests.mine();
        choice.removeAll();
        if (!mine.possible()) {
            choice.add(soft("digest.off"));
        } else if (mine.address() == null) {
            askForAddress();
        } else if (mine.confirmed()) {
            showConfirmed(mine);
        } else {
            askForCode(mine.address());
        }
    }

    private void askForAddress() {
        TextField address = new TextField(getTranslation("digest.address"));
        address.setAutocomplete(Autocomplete.EMAIL);
        address.setMaxLength(LONGEST_ADDRESS);
        address.setWidthFull();
        choice.add(
                soft("digest.why"),
                address,
                row(Buttons.plain(getTranslation("digest.send-code"), () -> tell(digests.ask(address.getValue())))));
    }

    private void askForCode(String address) {
        TextField code = new TextField(getTranslation("digest.code"));
        code.setAutocomplete(Autocomplete.OFF);
        code.setMaxLength(CODE_LENGTH);
        // The button that was pressed is gone: the keyboard goes on here.
        code.focus();
        choice.add(
                new Paragraph(getTranslation("digest.code-sent", address)),
                code,
                row(
                        Buttons.plain(getTranslation("digest.confirm"), () -> tell(digests.confirm(code.getValue()))),
                        Buttons.quiet(getTranslation("digest.other"), this::stop)));
    }

    private void showConfirmed(DigestChoice mine) {
        if (mine.failed()) {
            choice.add(Notice.caution(getTranslation("digest.failed")));
        }
        choice.add(
                new Paragraph(getTranslation("digest.goes-to", Objects.requireNonNull(mine.address()))),
                soft("digest.when"),
                row(Buttons.plain(getTranslation("digest.stop"), this::askToStop)));
    }

    private void askToStop() {
        AskDialog.ask(
                getTranslation("digest.stop.title"),
                getTranslation("digest.stop.ask"),
                getTranslation("ui.cancel"),
                getTranslation("digest.stop.yes"),
                this::stop);
    }

    private void stop() {
        digests.stop();
        told.removeAll();
        show();
    }

    private void tell(DigestAnswer answer) {
        told.removeAll();
        switch (answer) {
            case CODE_SENT -> {}
            case CONFIRMED -> told.add(Notice.good(getTranslation("digest.said.CONFIRMED")));
            default -> told.add(Notice.problem(getTranslation("digest.said." + answer.name())));
        }
        // What was typed stays, so that it can be mended.
        if (answer != DigestAnswer.NO_ADDRESS && answer != DigestAnswer.WRONG_CODE) {
            show();
        }
    }

    private Paragraph soft(String key) {
        Paragraph text = new Paragraph(getTranslation(key));
        text.addClassName("soft");
        return text;
    }

    private static Div row(Component... buttons) {
        Div row = new Div(buttons);
        row.addClassName("row");
        return row;
    }
}
