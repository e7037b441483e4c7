package org.attune.profile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.attune.access.Role;
import org.attune.catalogue.Catalogue;
import org.attune.method.change.Verdict;
import org.attune.method.cohort.GroupProfile;
import org.attune.method.cohort.Movement;
import org.attune.profile.GroupPicture;
import org.attune.profile.PictureTables;
import org.attune.profile.ProfileWords;
import org.attune.profile.RateTables;
import org.attune.profile.SchoolPicture;
import org.attune.profile.SchoolPictures;
import org.attune.quality.GroupRate;
import org.attune.roll.Schools;
import org.attune.rulebook.ui.RulebookNavigation;
import org.attune.ui.Card;
import org.attune.ui.EmptyState;
import org.attune.ui.Formats;
import org.attune.ui.Page;

/** How the school’s children are doing: few figures, each with its n and its doubt. Pupils are named only where part of them is chosen. */
@Route(ProfileNavigation.SCHOOL)
@Menu(title = "profile.school", order = 1.6)
@RolesAllowed({Role.Names.SENCO, Role.Names.HEAD})
@StyleSheet("context://ui/styles/profile.css")
class SchoolView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    /** Four classes: more are not read on one screen. */
    private static final int MOST_NAMED = 120;

    private final transient SchoolPictures pictures;
    private final transient Schools schools;
    private final transient ProfileWords words;
    private final transient PictureTables tables;
    private final transient RateTables rates;
    private final transient Catalogue catalogue;
    private final transient Clock clock;

    SchoolView(
            SchoolPictures pictures,
            Schools schools,
            ProfileWords words,
            PictureTables tables,
            RateTables rates,
            Catalogue catalogue,
            Clock clock) {
        this.pictures = pictures;
        this.schools = schools;
        this.words = words;
        this.tables = tables;
        this.rates = rates;
        this.catalogue = catalogue;
        this.clock = clock;
        addClassName("profile-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        LocalDate today = LocalDate.now(clock);
        Asked asked = Asked.of(event.getLocation(), today);
        SchoolPicture picture = pictures.of(asked.days(), asked.filter());
        removeAll();
        show(picture, today);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", words.say("school.title"));
    }

    private void show(SchoolPicture picture, LocalDate today) {
        GroupPicture pupils = picture.pupils();
        GroupProfile profile = pupils.profile();
        add(heading(
                words.say(
                        "school.above",
                        schools.myName(),
                        Formats.date(pupils.days().at())),
                words.say("school.title"),
                null,
                print(pupils)));
        add(new PictureBar(ProfileNavigation.SCHOOL, pupils, words, catalogue, today));
        if (pupils.pupils().isEmpty()) {
            add(new Card(new EmptyState(words.say("empty"), words.say("empty.why"))));
            return;
        }
        add(figures(picture, profile), where(profile, pupils), parts(pupils), rates(picture));
        if (!pupils.filter().isEveryone() && pupils.pupils().size() <= MOST_NAMED) {
            add(named(pupils));
        }
    }

    private Component figures(SchoolPicture picture, GroupProfile profile) {
        Movement movement = profile.movement();
        SchoolPicture.Running running = picture.running();
        Div three = new Div(figure(
                "school.assessed",
                profile.assessed(),
                words.say("school.of", profile.members()),
                words.say("school.percent", percent(profile))));
        if (running != null) {
            three.add(figure("school.running", running.plans(), "", words.say("school.overdue", running.overdue())));
        }
        three.add(figure(
                "school.better",
                movement.members(Verdict.IMPROVED),
                words.say("school.compared", movement.compared()),
                words.say(
                        "school.better.more",
                        movement.members(Verdict.DECLINED),
                        Math.round(movement.byChance() / 2))));
        three.addClassName("three");
        return three;
    }

    private Component figure(String name, int count, String of, String below) {
        Span number = new Span("" + count);
        number.addClassName("big");
        Span outOf = new Span(" " + of);
        outOf.addClassName("soft");
        return new Card(Cards.soft(words.say(name)), new Paragraph(number, outOf), Cards.soft(below));
    }

    private Component where(GroupProfile profile, GroupPicture pupils) {
        String since = Formats.date(pupils.days().since());
        return new Card(
                words.say("school.where"),
                new WhereBars(profile, words),
                Cards.soft(words.say("provisional")),
                table(tables.strands(pupils), "strands", pupils),
                Cards.soft(words.say("strands.read", since)),
                RulebookNavigation.rule("groups", words.say("rule")));
    }

    private Component parts(GroupPicture pupils) {
        return new Card(
                words.say("school.parts"),
                table(tables.byYear(pupils), "years", pupils),
                table(tables.byClass(pupils), "classes", pupils),
                Cards.soft(words.say("school.parts.read")));
    }

    /** Whether the questions may be unfair, says another screen: here is what they come to. */
    private Component rates(SchoolPicture picture) {
        Card card = new Card(words.say("rates"));
        if (picture.rates().isEmpty()) {
            card.add(Cards.soft(words.say("rates.none", GroupRate.LEAST)));
        } else {
            card.add(
                    table(rates.of(picture.rates()), "rates", picture.pupils()),
                    Cards.soft(words.say("rates.read", GroupRate.LEAST)));
        }
        card.add(RulebookNavigation.rule("quality", words.say("rates.rule")));
        return card;
    }

    /** Part of the school, where it is small enough to look at. SENCO and head may see the names. */
    private Component named(GroupPicture pupils) {
        Component files = Cards.sheets(
                words.say("heat"),
                kind -> ProfileNavigation.table(ProfileNavigation.SCHOOL, "pupils", pupils, kind),
                words);
        return new Card(words.say("heat"), new HeatMap(pupils, words, tables, catalogue), Cards.legend(words), files);
    }

    private Component table(PictureTables.Table table, String name, GroupPicture pupils) {
        return Cards.tableWithSheets(table, ProfileNavigation.SCHOOL, name, pupils, words);
    }

    private Anchor print(GroupPicture picture) {
        Anchor link = new Anchor(
                ProfileNavigation.document(ProfileNavigation.SCHOOL, picture.days(), picture.filter()),
                words.say("school.print"));
        link.addClassNames("btn", "main");
        link.setRouterIgnore(true);
        return link;
    }

    private static long percent(GroupProfile profile) {
        return profile.members() == 0 ? 0 : Math.round(100.0 * profile.assessed() / profile.members());
    }
}
