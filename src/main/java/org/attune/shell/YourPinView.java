package org.attune.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.annotation.security.PermitAll;
import org.attune.access.AttuneUser;
import org.attune.access.CurrentUsers;
import org.attune.access.Devices;
import org.attune.access.PinRefused;
import org.attune.access.PinStanding;
import org.attune.access.Pins;
import org.attune.ui.Buttons;
import org.attune.ui.Card;
import org.attune.ui.Notice;
import org.attune.ui.Page;

/** A person’s own PIN, and whether this device knows them. */
@Route("your-pin")
@PermitAll
class YourPinView extends Page implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int DIGITS = 6;

    private final transient Pins pins;
    private final transient Devices devices;
    private final transient DeviceSignIns signIns;
    private final transient SignInThrottle throttle;
    private final transient CurrentUsers users;
    private final PasswordField password = new PasswordField(getTranslation("device.pin.password"));
    private final PasswordField pin = numbers("device.pin.new");
    private final PasswordField again = numbers("device.pin.again");

    YourPinView(Pins pins, Devices devices, DeviceSignIns signIns, SignInThrottle throttle, CurrentUsers users) {
        this.pins = pins;
        this.devices = devices;
        this.signIns = signIns;
        this.throttle = throttle;
        this.users = users;
        narrow();
        pin.setHelperText(getTranslation("device.pin.help"));
        password.getElement().setAttribute("autocomplete", "current-password");
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("device.pin.title"));
    }

    private void show(Component... notices) {
        removeAll();
        PinStanding standing = pins.mine();
        add(heading(null, getTranslation("device.pin.title"), getTranslation("device.pin.why")));
        add(notices);
        if (!standing.allowed()) {
            add(new Card(text("", getTranslation("device.pin.not-for-you"))));
            return;
        }
        add(form(standing));
        DeviceCookie.of(VaadinServletRequest.getCurrent().getHttpServletRequest())
                .ifPresent(device -> add(forget()));
    }

    private Card form(PinStanding standing) {
        var save = Buttons.main(getTranslation("device.pin.save"), this::save);
        Card card = new Card(text("", getTranslation(standing.chosen() ? "device.pin.set" : "device.pin.none")));
        card.addClassNames("form");
        Div actions = new Div(save);
        actions.addClassName("actions");
        if (standing.chosen()) {
            actions.add(Buttons.quiet(getTranslation("device.pin.remove"), () -> {
                pins.remove();
                show(Notice.good(getTranslation("device.pin.removed")));
            }));
        }
        save.addClickShortcut(Key.ENTER).listenOn(card);
        card.add(pin, again, password, actions);
        return card;
    }

    private Card forget() {
        Card card = new Card(
                getTranslation("device.forget.title"),
                text("soft", getTranslation("device.forget.why")),
                Buttons.plain(getTranslation("device.forget"), () -> {
                    DeviceCookie.of(VaadinServletRequest.getCurrent().getHttpServletRequest())
                            .ifPresent(devices::forgetMe);
                    show(Notice.good(getTranslation("device.forgotten")));
                }));
        card.addClassName("stack");
        return card;
    }

    private void save() {
        pin.setInvalid(false);
        again.setInvalid(false);
        password.setInvalid(false);
        if (!pin.getValue().equals(again.getValue())) {
            fail(again, "device.pin.differ");
        } else if (throttle.mustWait(
                username(),
                VaadinServletRequest.getCurrent().getHttpServletRequest().getRemoteAddr())) {
            fail(password, "lock.wait");
        } else {
            choose();
        }
    }

    private void choose() {
        try {
            pins.choose(password.getValue(), pin.getValue());
            signIns.passwordGiven();
            pin.clear();
            again.clear();
            password.clear();
            show(Notice.good(getTranslation("device.pin.saved")));
        } catch (PinRefused refused) {
            fail(refused.ofPassword() ? password : pin, refused.messageKey());
        }
    }

    private String username() {
        return users.signedIn().map(AttuneUser::getUsername).orElse("");
    }

    private PasswordField numbers(String label) {
        PasswordField field = new PasswordField(getTranslation(label));
        field.setMaxLength(DIGITS);
        field.setAllowedCharPattern("[0-9]");
        field.getElement().setAttribute("autocomplete", "off");
        field.getElement().executeJs("this.inputElement.inputMode = 'numeric'");
        return field;
    }

    private void fail(PasswordField field, String key) {
        field.setErrorMessage(getTranslation(key));
        field.setInvalid(true);
        field.focus();
    }
}
