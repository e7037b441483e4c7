package org.attune.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.NoSuchMessageException;

/**
 * One small “Help” that opens a short panel about the screen in hand. The browser opens and closes it (popover), so that it works while
 * the server cannot be reached; Escape closes it, and the focus goes back. Its words are {@code help.<screen>.<part>}.
 */
public final class Help extends Div {

    private static final long serialVersionUID = 1L;
    private static final String PANEL = "help";

    /** In the order of reading; keys only where the screen has some. */
    public static final List<String> PARTS = List.of("for", "first", "kept", "keys", "ask");

    private final Div panel = new Div();

    public Help() {
        addClassName("help");
        NativeButton open = button("help.open", "show");
        open.addClassNames("btn", "quiet");
        open.getElement().removeAttribute("popovertargetaction");
        panel.setId(PANEL);
        panel.addClassName("help-panel");
        panel.getElement()
                .setAttribute("popover", "auto")
                .setAttribute("role", "dialog")
                .setAttribute("aria-labelledby", PANEL + "-title");
        add(open, panel);
    }

    /** For a screen without the frame. */
    public static Help of(String screen) {
        Help help = new Help();
        help.show(screen);
        return help;
    }

    /** Hidden where nothing is written for the screen. */
    public void show(String screen) {
        panel.removeAll();
        H2 title = new H2(getTranslation("help.title"));
        title.setId(PANEL + "-title");
        title.getElement().setAttribute("tabindex", "-1").setAttribute("autofocus", "");
        panel.add(title);
        for (String part : PARTS) {
            words("help." + screen + "." + part)
                    .ifPresent(words -> panel.add(new H3(getTranslation("help." + part)), new Paragraph(words)));
        }
        setVisible(panel.getComponentCount() > 1);
        NativeButton close = button("help.close", "hide");
        close.addClassName("btn");
        panel.add(close);
    }

    /** The screen at a route: pupils/:pupil/score is pupils-score; what ends in a parameter ends in “one”. */
    public static String screenOf(String routeTemplate) {
        String names = Arrays.stream(routeTemplate.split("/"))
                .filter(segment -> !segment.startsWith(":") && !segment.isEmpty())
                .collect(Collectors.joining("-"));
        boolean one = routeTemplate.matches("(.*/)?:[^/]*");
        return names.isEmpty() ? "home" : one ? names + "-one" : names;
    }

    private Optional<String> words(String key) {
        try {
            return Optional.of(getTranslation(key));
        } catch (NoSuchMessageException none) {
            return Optional.empty();
        }
    }

    private NativeButton button(String key, String act) {
        NativeButton button = new NativeButton(getTranslation(key));
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute("popovertarget", PANEL)
                .setAttribute("popovertargetaction", act);
        return button;
    }
}
