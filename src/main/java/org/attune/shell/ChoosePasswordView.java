package org.attune.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.attune.access.Accounts;
import org.attune.access.AttuneUser;
import org.attune.access.CurrentUsers;
import org.attune.access.PasswordRefused;
import org.attune.ui.Buttons;
import org.attune.ui.Help;

/** Where a slip leads at first sign-in, and where anyone can change their password later. */
@Route(value = "choose-password", autoLayout = false)
@PermitAll
class ChoosePasswordView extends Main implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Accounts accounts;
    private final transient CurrentUsers users;
    private final transient SessionSignIn signIn;
    private final transient DeviceSignIns devices;
    private final PasswordField password = new PasswordField(getTranslation("shell.choose.password"));
    private final PasswordField again = new PasswordField(getTranslation("shell.choose.again"));

    ChoosePasswordView(
            Accounts accounts,
            CurrentUsers users,
            SessionSignIn signIn,
            DeviceSignIns devices,
            LockWords words,
            SessionLock lock) {
        this.accounts = accounts;
        this.users = users;
        this.signIn = signIn;
        this.devices = devices;
        addClassName("sign-in");
        password.setHelperText(getTranslation("shell.choose.help"));
        password.getElement().setAttribute("autocomplete", "new-password");
        again.getElement().setAttribute("autocomplete", "new-password");
        password.setWidthFull();
        again.setWidthFull();
        var save = Buttons.main(getTranslation("shell.choose.save"), this::save);
        save.addClickShortcut(com.vaadin.flow.component.Key.ENTER);
        save.setWidthFull();
        Div card = new Div(
                new Brand(),
                new H1(getTranslation("shell.choose.title")),
                new Paragraph(getTranslation("shell.choose.why")),
                password,
                again,
                save);
        if (!users.signedIn().map(AttuneUser::mustChangePassword).orElse(true)) {
            Anchor back = new Anchor(".", getTranslation("shell.choose.keep"));
            back.addClassNames("btn", "quiet");
            card.add(back);
        }
        card.addClassNames("card", "sign-in-card", "form");
        add(card, Help.of("choose-password"));
        users.signedIn().ifPresent(user -> add(new ScreenButtons(words, lock, user)));
        password.focus();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("shell.choose.title"));
    }

    private void save() {
        password.setInvalid(false);
        again.setInvalid(false);
        if (!password.getValue().equals(again.getValue())) {
            fail(again, "shell.choose.differ");
            return;
        }
        try {
            accounts.choosePassword(password.getValue());
            signIn.as(users.signedIn().map(AttuneUser::getUsername).orElseThrow());
            devices.passwordGiven();
            getUI().ifPresent(ui -> ui.getPage().setLocation("./"));
        } catch (PasswordRefused refused) {
            fail(password, refused.messageKey());
        }
    }

    private void fail(PasswordField field, String key) {
        field.setErrorMessage(getTranslation(key));
        field.setInvalid(true);
        field.focus();
    }
}
