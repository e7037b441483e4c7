package org.attune.setup.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.attune.access.Accounts;
import org.attune.access.PasswordRefused;
import org.attune.roll.Schools;
import org.attune.roll.StaffDetails;
import org.attune.setup.SetupCode;
import org.attune.shell.SessionSignIn;
import org.attune.ui.Buttons;
import org.attune.ui.Help;

/** An empty install starts here: the school and its first administrator. The roll comes next, signed in. */
@Route(value = "setup", autoLayout = false)
@AnonymousAllowed
class SetupView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Accounts accounts;
    private final transient Schools schools;
    private final transient SetupCode setupCode;
    private final transient SessionSignIn signIn;

    private final TextField code = field("code");
    private final TextField school = field("school");
    private final TextField urn = field("urn");
    private final TextField firstName = field("first-name");
    private final TextField lastName = field("last-name");
    private final TextField username = field("username");
    private final PasswordField password = new PasswordField(getTranslation("setup.password"));
    private final PasswordField again = new PasswordField(getTranslation("setup.again"));

    SetupView(Accounts accounts, Schools schools, SetupCode setupCode, SessionSignIn signIn) {
        this.accounts = accounts;
        this.schools = schools;
        this.setupCode = setupCode;
        this.signIn = signIn;
        addClassName("sign-in");
        code.setHelperText(getTranslation("setup.code-help"));
        urn.setHelperText(getTranslation("setup.urn-help"));
        urn.setMaxLength(6);
        username.setHelperText(getTranslation("setup.username-help"));
        password.setHelperText(getTranslation("shell.choose.help"));
        Stream.of(school, firstName, lastName, username, password, again)
                .forEach(f -> f.setRequiredIndicatorVisible(true));
        password.getElement().setAttribute("autocomplete", "new-password");
        again.getElement().setAttribute("autocomplete", "new-password");
        code.setRequiredIndicatorVisible(true);
        Div card = new Div(
                new H1(getTranslation("setup.title")),
                new Paragraph(getTranslation("setup.intro")),
                code,
                new H2(getTranslation("setup.your-school")),
                school,
                urn,
                new H2(getTranslation("setup.you")),
                firstName,
                lastName,
                username,
                password,
                again,
                Buttons.main(getTranslation("setup.save"), this::save));
        card.addClassNames("card", "sign-in-card", "form");
        add(card, Help.of("setup"));
        code.focus();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (accounts.anyExists()) {
            event.forwardTo("");
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("setup.title"));
    }

    private TextField field(String name) {
        TextField field = new TextField(getTranslation("setup." + name));
        field.setMaxLength(80);
        return field;
    }

    private void save() {
        if (!complete()) {
            return;
        }
        try {
            String name = username.getValue().strip().toLowerCase(Locale.ROOT);
            StaffDetails me = new StaffDetails(
                    firstName.getValue().strip(), lastName.getValue().strip(), getTranslation("setup.job"), null);
            String number = urn.getValue().strip();
            schools.found(school.getValue().strip(), number.isEmpty() ? null : number, me, name, password.getValue());
            signIn.as(name);
            getUI().ifPresent(ui -> ui.getPage().setLocation("./"));
        } catch (PasswordRefused refused) {
            fail(password, refused.messageKey());
        }
    }

    /** Checks all fields, marks each that is wrong, and goes to the first. */
    private boolean complete() {
        List<TextFieldBase<?, String>> needed = List.of(code, school, firstName, lastName, username, password, again);
        needed.forEach(field -> ((HasValidationProperties) field).setInvalid(false));
        urn.setInvalid(false);
        needed.stream()
                .filter(field -> field.getValue().isBlank())
                .toList()
                .reversed()
                .forEach(f -> fail(f, "setup.needed"));
        if (needed.stream().anyMatch(field -> field.getValue().isBlank())) {
            return false;
        }
        if (!setupCode.matches(code.getValue())) {
            return fail(code, "setup.code-wrong");
        }
        if (!urn.getValue().strip().matches("|\\d{6}")) {
            return fail(urn, "setup.urn-wrong");
        }
        if (!username.getValue().strip().matches("[A-Za-z0-9._@-]{3,80}")) {
            return fail(username, "setup.username-wrong");
        }
        return password.getValue().equals(again.getValue()) || fail(again, "shell.choose.differ");
    }

    private boolean fail(TextFieldBase<?, String> field, String key) {
        ((HasValidationProperties) field).setErrorMessage(getTranslation(key));
        ((HasValidationProperties) field).setInvalid(true);
        field.focus();
        return false;
    }
}
