package org.attune.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.attune.access.CurrentUsers;
import org.attune.ui.Help;
import org.attune.ui.Notice;
import org.springframework.beans.factory.ObjectProvider;

@Route(value = "sign-in", autoLayout = false)
@AnonymousAllowed
class SignInView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final LoginForm form = new LoginForm();
    private final Div notices = new Div();
    private final transient CurrentUsers users;

    SignInView(CurrentUsers users, LockWords lockWords, ObjectProvider<SignInExtra> extras) {
        this.users = users;
        addClassName("sign-in");
        form.setAction("sign-in");
        form.setI18n(words());
        form.setForgotPasswordButtonVisible(false);
        Div card = new Div(new Brand(), new PinPeople(lockWords), notices, form);
        card.addClassNames("card", "sign-in-card");
        Paragraph lost = new Paragraph(getTranslation("shell.sign-in.lost"));
        lost.addClassName("soft");
        card.add(lost);
        add(card, Help.of("sign-in"));
        extras.orderedStream().map(SignInExtra::component).forEach(this::add);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (users.signedIn().isPresent()) {
            event.forwardTo("");
            return;
        }
        var parameters = event.getLocation().getQueryParameters().getParameters();
        form.setError(parameters.containsKey("error"));
        if (parameters.containsKey("wait")) {
            notices.add(Notice.problem(getTranslation("shell.sign-in.wait")));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("shell.sign-in.title"));
    }

    private LoginI18n words() {
        LoginI18n words = LoginI18n.createDefault();
        LoginI18n.Form labels = words.getForm();
        labels.setTitle(getTranslation("shell.sign-in.title"));
        labels.setUsername(getTranslation("shell.sign-in.username"));
        labels.setPassword(getTranslation("shell.sign-in.password"));
        labels.setSubmit(getTranslation("shell.sign-in.submit"));
        LoginI18n.ErrorMessage error = words.getErrorMessage();
        error.setTitle(getTranslation("shell.sign-in.error"));
        error.setMessage(getTranslation("shell.sign-in.error-help"));
        error.setUsername(getTranslation("shell.sign-in.username-missing"));
        error.setPassword(getTranslation("shell.sign-in.password-missing"));
        return words;
    }
}
