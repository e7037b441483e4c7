package org.attune.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.attune.access.CurrentUser;
import org.attune.access.Role;
import org.attune.context.ui.ContextNavigation;
import org.attune.roll.Pupils;
import org.attune.screening.ui.ScreeningNavigation;
import org.attune.ui.Buttons;

/**
 * Other ways to pupils: whom the person may read about and does not work with (who left, who comes next), whole classes, and facts about many
 * pupils at once.
 */
final class OtherPupils extends Div {

    private static final long serialVersionUID = 1L;

    OtherPupils(Pupils pupils, CurrentUser user) {
        addClassName("actions");
        if (user.seesWholeSchool()) {
            add(Buttons.link(getTranslation("pupils.gone"), GonePupilsView.class));
        } else if (pupils.anySoon()) {
            add(Buttons.link(getTranslation("pupils.soon"), SoonPupilsView.class));
        }
        if (user.is(Role.PRACTITIONER) || user.is(Role.SENCO)) {
            Anchor screens = new Anchor(ScreeningNavigation.SCREENS, getTranslation("screen.title"));
            screens.addClassName("btn");
            add(screens);
        }
        if (user.is(Role.SENCO)) {
            Anchor list = new Anchor(ContextNavigation.LIST, getTranslation("context.list.title"));
            list.addClassName("btn");
            add(list);
        }
        setVisible(getComponentCount() > 0);
    }
}
