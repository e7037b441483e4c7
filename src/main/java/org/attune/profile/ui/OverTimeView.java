package org.attune.profile.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.attune.access.NoSuchRecord;
import org.attune.access.PupilId;
import org.attune.access.Role;
import org.attune.assessment.SeenRow;
import org.attune.assessment.ui.AssessmentNavigation;
import org.attune.catalogue.Catalogue;
import org.attune.profile.PictureTables;
import org.attune.profile.ProfileWords;
import org.attune.profile.Profiles;
import org.attune.roll.PupilSummary;
import org.attune.roll.Pupils;
import org.attune.rulebook.ui.RulebookNavigation;
import org.attune.ui.Card;
import org.attune.ui.EmptyState;
import org.attune.ui.FigureTable;
import org.attune.ui.Page;

/** One pupil’s strands over all results, drawn and as a table. */
@Route("pupils/:pupil/over-time")
@RolesAllowed({Role.Names.PRACTITIONER, Role.Names.SENCO, Role.Names.HEAD})
@StyleSheet("context://ui/styles/profile.css")
class OverTimeView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Profiles profiles;
    private final transient Pupils pupils;
    private final transient ProfileWords words;
    private final transient PictureTables tables;
    private final transient Catalogue catalogue;

    OverTimeView(Profiles profiles, Pupils pupils, ProfileWords words, PictureTables tables, Catalogue catalogue) {
        this.profiles = profiles;
        this.pupils = pupils;
        this.words = words;
        this.tables = tables;
        this.catalogue = catalogue;
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PupilId id = pupil(event.getRouteParameters().get("pupil").orElse(""));
        List<SeenRow> rows = profiles.over(id);
        PupilSummary pupil = pupils.summary(id);
        removeAll();
        add(heading(ofPupil(id.value(), pupil.displayName()), "", words.say("over"), null));
        if (rows.isEmpty()) {
            add(new Card(new EmptyState(words.say("over.none"), words.say("over.none-why"))));
            return;
        }
        Card card = new Card(
                words.say("over.scores"),
                new OverTimePicture(rows, catalogue, words),
                Cards.soft(words.say(rows.size() == 1 ? "over.one" : "over.read")));
        if (Stretch.of(rows).size() > 1) {
            card.add(Cards.soft(words.say("over.broken")));
        }
        PictureTables.Table table = tables.over(rows);
        card.add(
                figures(id, rows, table),
                Cards.sheets(
                        table.name(), kind -> "documents/" + ProfileNavigation.overTimeHref(id) + "." + kind, words),
                RulebookNavigation.rule("change", words.say("over.rule")));
        add(card);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", words.say("over"));
    }

    private static FigureTable figures(PupilId pupil, List<SeenRow> rows, PictureTables.Table table) {
        FigureTable figures = new FigureTable(table.name(), 1, table.heads().toArray(String[]::new));
        for (int n = 0; n < rows.size(); n++) {
            List<String> cells = table.rows().get(n);
            figures.row(
                    new Anchor(
                            AssessmentNavigation.resultHref(pupil, rows.get(n).finding()), cells.getFirst()),
                    cells.subList(1, cells.size()).toArray(String[]::new));
        }
        return figures;
    }

    private static PupilId pupil(String text) {
        try {
            return new PupilId(Long.parseLong(text));
        } catch (NumberFormatException none) {
            throw new NoSuchRecord("address");
        }
    }
}
