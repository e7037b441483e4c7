package org.attune.profile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attune.access.SchoolId;
import org.attune.catalogue.Catalogue;
import org.attune.method.cohort.NamelessPicture;
import org.attune.method.instrument.Strand;
import org.attune.profile.Filter;
import org.attune.profile.ProfileWords;
import org.attune.profile.SchoolTotals;
import org.attune.profile.TrustPictures;
import org.attune.rulebook.ui.RulebookNavigation;
import org.attune.ui.Card;
import org.attune.ui.FigureTable;
import org.attune.ui.Formats;
import org.attune.ui.Page;

/** Totals over all schools, rounded. Who may read them, says the service: those named in the settings. */
@Route("trust")
@PermitAll
@StyleSheet("context://ui/styles/profile.css")
class TrustView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final String SCHOOL = "school";

    private final transient TrustPictures pictures;
    private final transient ProfileWords words;
    private final transient Catalogue catalogue;
    private final transient Clock clock;

    TrustView(TrustPictures pictures, ProfileWords words, Catalogue catalogue, Clock clock) {
        this.pictures = pictures;
        this.words = words;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        LocalDate at =
                Asked.of(event.getLocation(), LocalDate.now(clock)).days().at();
        String school = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SCHOOL)
                .orElse("");
        removeAll();
        if (school.matches("\\d{1,18}")) {
            one(pictures.school(new SchoolId(Long.parseLong(school)), at), at);
        } else {
            all(pictures.schools(at), at);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", words.say("trust"));
    }

    private void all(List<SchoolTotals> schools, LocalDate at) {
        add(heading(null, words.say("trust"), words.say("trust.below", Formats.date(at), schools.size())));
        for (int s = 0; s < strands().size(); s++) {
            int strand = s;
            FigureTable table = table(strands().get(s).name(), words.say("trust.school"));
            schools.forEach(school -> table.row(
                    new Anchor("trust?school=" + school.school().value() + "&at=" + at, school.name()),
                    cells(school.picture(), strand)));
            add(new Card(strands().get(s).name(), table));
        }
        add(Cards.soft(words.say("trust.read")), RulebookNavigation.rule("groups", words.say("rule")));
    }

    private void one(SchoolTotals school, LocalDate at) {
        add(heading(words.say("trust"), school.name(), words.say("trust.one", Formats.date(at))));
        FigureTable whole = table(words.say("strands"), words.say("column.strand"));
        for (int s = 0; s < strands().size(); s++) {
            whole.row(strands().get(s).name(), cells(school.picture(), s));
        }
        add(new Card(words.say("school.where"), whole));
        school.picture().splits().forEach((filter, values) -> add(split(Filter.Kind.valueOf(filter), values)));
        add(
                Cards.soft(words.say("trust.held")),
                new Anchor("trust?at=" + at, words.say("trust.all")),
                RulebookNavigation.rule("groups", words.say("rule")));
    }

    private Component split(Filter.Kind kind, Map<String, List<Integer>> values) {
        String name = words.say("trust.by." + kind);
        List<String> heads = new ArrayList<>(List.of(name));
        strands().forEach(strand -> heads.add(words.say("column.low", strand.name())));
        FigureTable table = new FigureTable(name, 1, heads.toArray(String[]::new));
        values.forEach((value, low) -> table.row(
                words.filter(new Filter(kind, value), List.of()),
                low.stream().map(this::figure).toArray(String[]::new)));
        return new Card(name, table);
    }

    private FigureTable table(String label, String first) {
        return new FigureTable(
                label,
                1,
                first,
                words.say("column.pupils"),
                words.say("status.LIKELY"),
                words.say("status.POSSIBLE"),
                words.say("status.WATCH"),
                words.say("status.SECURE"),
                words.say("status.NOT_ENOUGH_SEEN"),
                words.say("status.NONE"),
                words.say("status.NOT_ASSESSED"));
    }

    private String[] cells(NamelessPicture picture, int strand) {
        List<String> cells = new ArrayList<>(List.of("" + picture.members()));
        List<Integer> counts = picture.strands().get(strand);
        for (int n = 0; n <= NamelessPicture.ORDER.length(); n++) {
            cells.add(counts.isEmpty() ? figure(NamelessPicture.HELD_BACK) : "" + counts.get(n));
        }
        return cells.toArray(String[]::new);
    }

    private String figure(int count) {
        return count == NamelessPicture.HELD_BACK ? "–" : "" + count;
    }

    private List<Strand> strands() {
        return catalogue.instrument().strands();
    }
}
