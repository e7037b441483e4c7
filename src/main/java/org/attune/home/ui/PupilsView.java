package org.attune.home.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.attune.access.CurrentUsers;
import org.attune.access.Role;
import org.attune.home.PupilLine;
import org.attune.home.PupilLines;
import org.attune.roll.Pupils;
import org.attune.ui.Card;
import org.attune.ui.Page;

/** Every pupil the person may see, by name. */
@Route("pupils")
@Menu(title = "home.pupils", order = 1)
@RolesAllowed({Role.Names.PRACTITIONER, Role.Names.SENCO, Role.Names.HEAD})
@StyleSheet("context://ui/styles/home.css")
class PupilsView extends Page implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int A_SCREENFUL = 60;

    PupilsView(PupilLines pupilLines, Pupils pupils, CurrentUsers users, Clock clock) {
        narrow();
        List<PupilLine> lines = pupilLines.mine();
        add(heading(null, getTranslation("home.pupils"), getTranslation("home.count", lines.size())));
        add(new OtherPupils(pupils, users.current()));
        add(new Card(new PupilList(lines, clock.getZone(), A_SCREENFUL)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("home.pupils"));
    }
}
