package org.attune.profile.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.attune.access.NoSuchRecord;
import org.attune.access.Role;
import org.attune.catalogue.Catalogue;
import org.attune.profile.GroupPicture;
import org.attune.profile.PictureTables;
import org.attune.profile.ProfileWords;
import org.attune.profile.Profiles;
import org.attune.roll.GroupId;
import org.attune.roll.MemberGroup;
import org.attune.rulebook.ui.RulebookNavigation;
import org.attune.ui.Card;
import org.attune.ui.EmptyState;
import org.attune.ui.Formats;
import org.attune.ui.Page;

/** One class or group as at a day: who stands where, what moved, and what helps most. The address holds the choices. */
@Route("classes/:group/profile")
@RolesAllowed({Role.Names.PRACTITIONER, Role.Names.SENCO, Role.Names.HEAD})
@StyleSheet("context://ui/styles/profile.css")
class ClassProfileView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Profiles profiles;
    private final transient ProfileWords words;
    private final transient PictureTables tables;
    private final transient Catalogue catalogue;
    private final transient Clock clock;

    ClassProfileView(Profiles profiles, ProfileWords words, PictureTables tables, Catalogue catalogue, Clock clock) {
        this.profiles = profiles;
        this.words = words;
        this.tables = tables;
        this.catalogue = catalogue;
        this.clock = clock;
        addClassName("profile-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        LocalDate today = LocalDate.now(clock);
        GroupId id = group(event.getRouteParameters().get("group").orElse(""));
        Asked asked = Asked.of(event.getLocation(), today);
        GroupPicture picture = profiles.ofGroup(id, asked.days(), asked.filter());
        removeAll();
        show(picture, Objects.requireNonNull(picture.group()), today);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("profile.class.title"));
    }

    private void show(GroupPicture picture, MemberGroup group, LocalDate today) {
        String path = ProfileNavigation.profileHref(group.id());
        String year = Formats.yearGroup(group.yearGroup());
        add(heading(
                null,
                year == null ? group.name() : group.name() + ", " + year,
                words.say(
                        "as-at",
                        Formats.date(picture.days().at()),
                        picture.profile().assessed(),
                        picture.profile().members()),
                sheet("csv", path, picture),
                sheet("xlsx", path, picture)));
        add(new PictureBar(path, picture, words, catalogue, today));
        if (picture.pupils().isEmpty()) {
            add(new Card(new EmptyState(words.say("empty"), words.say("empty.why"))));
            return;
        }
        Card map = new Card(new H2(words.say("heat")), new HeatMap(picture, words, tables, catalogue));
        map.addClassName("grow");
        String since = Formats.date(picture.days().since());
        Aside side = new Aside(
                Cards.glance(picture.profile(), words, since),
                Cards.helps(picture.profile(), profiles.helpingMost(picture), words),
                Cards.legend(words));
        Div columns = new Div(map, side);
        columns.addClassName("profile-columns");
        add(
                columns,
                new Card(
                        words.say("strands"),
                        Cards.tableWithSheets(tables.strands(picture), path, "strands", picture, words),
                        Cards.soft(words.say("strands.read", since)),
                        RulebookNavigation.rule("groups", words.say("rule"))));
    }

    private Anchor sheet(String kind, String path, GroupPicture picture) {
        return Cards.sheet(kind, words.say("heat"), ProfileNavigation.table(path, "pupils", picture, kind), words);
    }

    private static GroupId group(String text) {
        try {
            return new GroupId(Long.parseLong(text));
        } catch (NumberFormatException none) {
            throw new NoSuchRecord("address");
        }
    }
}
