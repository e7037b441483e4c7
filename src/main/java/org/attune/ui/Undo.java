package org.attune.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.BooleanSupplier;

/**
 * “Taken out of Oak. Undo”: a quiet line that stays until the next act or until the person goes to another screen; no clock takes it
 * away (WCAG 2.2.1). The frame holds the one there is; screens call {@link #offer}.
 */
public final class Undo extends Div {

    private static final long serialVersionUID = 1L;

    public Undo() {
        addClassName("undo");
        getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
    }

    /**
     * Says what was done, and offers to undo it.
     *
     * @param said what was done
     * @param undone what to say once it is undone
     * @param act undoes it, and shows the screen as it then is; false where it can no longer be undone
     */
    public static void offer(String said, String undone, BooleanSupplier act) {
        Undo line = ComponentUtil.getData(UI.getCurrent(), Undo.class);
        if (line != null) {
            line.show(said, undone, act);
        }
    }

    /** What was done before has become part of something that stays: nothing of it is offered any more. */
    public static void withdraw() {
        Undo line = ComponentUtil.getData(UI.getCurrent(), Undo.class);
        if (line != null) {
            line.clear();
        }
    }

    /** The person went elsewhere: the line goes. */
    public void clear() {
        removeAll();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        ComponentUtil.setData(event.getUI(), Undo.class, this);
    }

    private void show(String said, String undone, BooleanSupplier act) {
        removeAll();
        add(
                new Span(said),
                Buttons.quiet(
                        getTranslation("ui.undo"),
                        () -> tell(getTranslation(act.getAsBoolean() ? "ui.undone" : "ui.undo.late", undone))));
        focus();
    }

    private void tell(String words) {
        removeAll();
        add(new Span(words), Buttons.quiet(getTranslation("ui.undo.close"), this::clear));
        focus();
    }

    /** The button that was pressed is gone: the keyboard goes on from here. */
    private void focus() {
        getElement().executeJs("this.focus({ preventScroll: true })");
    }
}
