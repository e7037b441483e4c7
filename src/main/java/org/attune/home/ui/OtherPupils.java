package org.attune.home.ui;

import com.vaadin.flow.component.html.Div;
import org.attune.access.CurrentUser;
import org.attune.roll.Pupils;
import org.attune.ui.Buttons;

/** The way to pupils whom the person may read about and does not work with: those who left, and those who come next. */
final class OtherPupils extends Div {

    private static final long serialVersionUID = 1L;

    OtherPupils(Pupils pupils, CurrentUser user) {
        addClassName("actions");
        if (user.seesWholeSchool()) {
            add(Buttons.link(getTranslation("pupils.gone"), GonePupilsView.class));
        } else if (pupils.anySoon()) {
            add(Buttons.link(getTranslation("pupils.soon"), SoonPupilsView.class));
        }
        setVisible(getComponentCount() > 0);
    }
}
