package org.attune.home.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.attune.access.Role;
import org.attune.roll.Pupils;
import org.attune.ui.Card;
import org.attune.ui.Formats;
import org.attune.ui.Page;

/** Pupils who left, for those who keep seeing their records. */
@Route("pupils/left")
@RolesAllowed({Role.Names.SENCO, Role.Names.HEAD})
@StyleSheet("context://ui/styles/home.css")
class GonePupilsView extends Page implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    GonePupilsView(Pupils pupils) {
        narrow();
        add(heading(null, getTranslation("pupils.gone"), getTranslation("pupils.gone-why")));
        NameList names = new NameList();
        pupils.gone()
                .forEach(pupil -> names.add(
                        pupil.id(),
                        pupil.displayName(),
                        pupil.leftOn() == null ? "" : getTranslation("roll.left-on", Formats.date(pupil.leftOn()))));
        add(new Card(names.orElse(getTranslation("pupils.gone-none"))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("pupils.gone"));
    }
}
