package org.attune.home.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.attune.access.Role;
import org.attune.roll.Pupils;
import org.attune.ui.Card;
import org.attune.ui.Page;

/** Before a handover: the pupils whom the person may read about already. */
@Route("pupils/soon")
@RolesAllowed(Role.Names.PRACTITIONER)
@StyleSheet("context://ui/styles/home.css")
class SoonPupilsView extends Page implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    SoonPupilsView(Pupils pupils) {
        narrow();
        add(heading(null, getTranslation("pupils.soon"), getTranslation("pupils.soon-why")));
        NameList names = new NameList();
        pupils.soon().forEach(pupil -> names.add(pupil.id(), pupil.displayName(), PupilRow.place(pupil)));
        add(new Card(names.orElse(getTranslation("pupils.soon-none"))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("pupils.soon"));
    }
}
