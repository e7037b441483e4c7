package org.attune.profile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.attune.access.SchoolId;
import org.attune.catalogue.Catalogue;
import org.attune.method.cohort.NamelessPicture;
import org.attune.method.instrument.Strand;
import org.attune.profile.Filter;
import org.attune.profile.ProfileWords;
import org.attune.profile.SchoolTotals;
import org.attune.profile.TotalTables;
import org.attune.profile.TrustPictures;
import org.attune.roll.YearGroups;
import org.attune.rulebook.ui.RulebookNavigation;
import org.attune.ui.Card;
import org.attune.ui.FigureTable;
import org.attune.ui.Formats;
import org.attune.ui.Page;

/** Totals over all schools, rounded. Who may read them, says the service: those named in the settings. */
@Route(ProfileNavigation.TRUST)
@PermitAll
@StyleSheet("context://ui/styles/profile.css")
class TrustView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final String SCHOOL = "school";

    private final transient TrustPictures pictures;
    private final transient ProfileWords words;
    private final transient Catalogue catalogue;
    private final transient TotalTables tables;

    TrustView(TrustPictures pictures, ProfileWords words, Catalogue catalogue, TotalTables tables) {
        this.pictures = pictures;
        this.words = words;
        this.catalogue = catalogue;
        this.tables = tables;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<LocalDate> days = pictures.days();
        LocalDate at = Asked.of(event.getLocation(), days.getFirst()).days().at();
        at = days.contains(at) ? at : days.getFirst();
        String school = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SCHOOL)
                .orElse("");
        removeAll();
        if (school.matches("\\d{1,18}")) {
            one(pictures.school(new SchoolId(Long.parseLong(school)), at), at, days);
        } else {
            all(pictures.schools(at), at, days);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", words.say("trust"));
    }

    private void all(List<SchoolTotals> schools, LocalDate at, List<LocalDate> days) {
        add(heading(null, words.say("trust"), words.say("trust.below", Formats.date(at), schools.size())));
        add(bar(at, days, ProfileNavigation.TRUST + "?at="));
        for (int s = 0; s < strands().size(); s++) {
            int strand = s;
            FigureTable table = table(strands().get(s).name(), words.say("trust.school"));
            schools.forEach(school -> table.row(
                    new Anchor(oneHref(school) + "&at=" + at, school.name()), cells(school.picture(), strand)));
            add(new Card(strands().get(s).name(), table));
        }
        add(
                Cards.soft(words.say("trust.read")),
                Cards.sheets(
                        words.say("trust"),
                        kind -> "documents/" + ProfileNavigation.TRUST + "." + kind + "?at=" + at,
                        words),
                RulebookNavigation.rule("groups", words.say("rule")));
    }

    private void one(SchoolTotals school, LocalDate at, List<LocalDate> days) {
        add(heading(words.say("trust"), school.name(), words.say("trust.one", Formats.date(at))));
        add(bar(at, days, oneHref(school) + "&at="));
        FigureTable whole = table(words.say("strands"), words.say("column.strand"));
        for (int s = 0; s < strands().size(); s++) {
            whole.row(strands().get(s).name(), cells(school.picture(), s));
        }
        add(new Card(words.say("school.where"), whole));
        List<String> heldBack = new ArrayList<>();
        for (Filter.Kind kind : Filter.Kind.values()) {
            Map<String, List<Integer>> values = school.picture().splits().getOrDefault(kind.name(), Map.of());
            if (values.values().stream().flatMap(List::stream).anyMatch(low -> low != NamelessPicture.HELD_BACK)) {
                add(split(kind, values));
            } else if (!values.isEmpty()) {
                heldBack.add(words.say("trust.by." + kind));
            }
        }
        if (!heldBack.isEmpty()) {
            add(Cards.soft(words.say("trust.held-parts", String.join(" · ", heldBack))));
        }
        add(
                Cards.soft(words.say("trust.held")),
                new Anchor(ProfileNavigation.TRUST + "?at=" + at, words.say("trust.all")),
                RulebookNavigation.rule("groups", words.say("rule")));
    }

    private Component split(Filter.Kind kind, Map<String, List<Integer>> values) {
        String name = words.say("trust.by." + kind);
        List<String> heads = new ArrayList<>(List.of(words.say("trust.group")));
        strands().forEach(strand -> heads.add(words.say("column.low", strand.name())));
        FigureTable table = new FigureTable(name, 1, heads.toArray(String[]::new));
        values.keySet().stream()
                .sorted(Comparator.comparingInt(
                                (String value) -> kind == Filter.Kind.YEAR ? YearGroups.order(value) : 0)
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(value -> table.row(
                        words.value(new Filter(kind, value)),
                        values.getOrDefault(value, List.of()).stream()
                                .map(words::figure)
                                .toArray(String[]::new)));
        return new Card(name, table);
    }

    /** Only ends of months are told of, so there is a choice and no calendar. */
    private Component bar(LocalDate at, List<LocalDate> days, String href) {
        Select<LocalDate> day = new Select<>();
        day.setLabel(words.say("trust.at"));
        day.setItems(days);
        day.setItemLabelGenerator(end -> Formats.month(YearMonth.from(end)));
        day.setValue(at);
        day.addValueChangeListener(event -> ProfileNavigation.go(href + event.getValue()));
        Div bar = new Div(day);
        bar.addClassName("picture-bar");
        return bar;
    }

    private static String oneHref(SchoolTotals school) {
        return ProfileNavigation.TRUST + "?school=" + school.school().value();
    }

    private FigureTable table(String label, String first) {
        List<String> heads = new ArrayList<>(List.of(first));
        heads.addAll(tables.heads());
        return new FigureTable(label, 1, heads.toArray(String[]::new));
    }

    private String[] cells(NamelessPicture picture, int strand) {
        return tables.cells(picture, strand).toArray(String[]::new);
    }

    private List<Strand> strands() {
        return catalogue.instrument().strands();
    }
}
