package org.attune.demo.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import org.attune.demo.DemoPerson;
import org.attune.shell.DeviceSignIns;
import org.attune.shell.SessionSignIn;
import org.attune.shell.SignInExtra;
import org.attune.ui.Buttons;
import org.springframework.context.annotation.Profile;

/** The buttons below the sign-in form of the demo: look round in somebody’s place. */
@org.springframework.stereotype.Component
@Profile("demo")
class DemoEntrance implements SignInExtra {

    private final SessionSignIn signIn;
    private final DeviceSignIns devices;

    DemoEntrance(SessionSignIn signIn, DeviceSignIns devices) {
        this.signIn = signIn;
        this.devices = devices;
    }

    @Override
    public Component component() {
        Div card = new Div();
        card.addClassNames("card", "sign-in-card", "demo-entrance");
        card.add(new H2(card.getTranslation("demo.title")), new Paragraph(card.getTranslation("demo.about")));
        Arrays.stream(DemoPerson.values())
                .map(person -> Buttons.plain(card.getTranslation(person.messageKey()), () -> enter(card, person)))
                .forEach(card::add);
        return card;
    }

    /** As if by password, so that the PIN of the demo counts from here. */
    private void enter(Div card, DemoPerson person) {
        signIn.as(person.username());
        devices.passwordGiven();
        card.getUI().ifPresent(ui -> ui.getPage().setLocation("./"));
    }
}
