package org.attune.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.RouterLink;

/** The few kinds of button. One main button a screen; everything else is plain or a link. */
public final class Buttons {

    private Buttons() {}

    public static Button main(String text, Runnable act) {
        Button button = new Button(text, event -> act.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(false);
        return button;
    }

    public static Button plain(String text, Runnable act) {
        return new Button(text, event -> act.run());
    }

    /** Looks like a link, acts like a button. */
    public static Button quiet(String text, Runnable act) {
        Button button = new Button(text, event -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    /** A link that looks like a button. */
    public static RouterLink link(String text, Class<? extends Component> view) {
        RouterLink link = new RouterLink(text, view);
        link.addClassName("btn");
        return link;
    }

    /** The screen's one next step, where it is another screen. */
    public static RouterLink mainLink(String text, Class<? extends Component> view) {
        RouterLink link = link(text, view);
        link.addClassName("main");
        return link;
    }
}
