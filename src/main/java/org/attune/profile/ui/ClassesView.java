package org.attune.profile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.attune.access.Role;
import org.attune.profile.Profiles;
import org.attune.roll.GroupKind;
import org.attune.roll.MemberGroup;
import org.attune.ui.Card;
import org.attune.ui.EmptyState;
import org.attune.ui.Formats;
import org.attune.ui.Page;

/** The classes and groups that the person may open a picture of. */
@Route(ProfileNavigation.CLASSES)
@Menu(title = "profile.classes", order = 1.5)
@RolesAllowed({Role.Names.PRACTITIONER, Role.Names.SENCO, Role.Names.HEAD})
@StyleSheet("context://ui/styles/profile.css")
class ClassesView extends Page implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    ClassesView(Profiles profiles) {
        narrow();
        List<MemberGroup> groups = profiles.groups();
        add(heading(null, getTranslation("profile.classes"), getTranslation("profile.classes.below")));
        if (groups.isEmpty()) {
            add(new Card(new EmptyState(
                    getTranslation("profile.classes.none"), getTranslation("profile.classes.none-why"))));
        }
        for (GroupKind kind : GroupKind.values()) {
            List<MemberGroup> own =
                    groups.stream().filter(group -> group.kind() == kind).toList();
            if (!own.isEmpty()) {
                add(new Card(getTranslation("profile.classes." + kind), list(own)));
            }
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("profile.classes"));
    }

    private static Component list(List<MemberGroup> groups) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("lines", "class-lines");
        groups.forEach(group -> {
            Anchor link = new Anchor(ProfileNavigation.profileHref(group.id()), group.name());
            link.addClassName("strong");
            String year = Formats.yearGroup(group.yearGroup());
            Span about = new Span(year == null ? "" : year);
            about.addClassName("soft");
            list.add(new ListItem(link, about));
        });
        return list;
    }
}
