package org.attune.roll.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.attune.access.Role;
import org.attune.roll.Adult;
import org.attune.roll.GroupKind;
import org.attune.roll.GroupSummary;
import org.attune.roll.Groups;
import org.attune.roll.RollPaths;
import org.attune.ui.Buttons;
import org.attune.ui.Card;
import org.attune.ui.EmptyState;
import org.attune.ui.Page;

/** Classes and groups, each with its pupils and adults. */
@Route(RollPaths.CLASSES)
@RolesAllowed(Role.Names.ADMINISTRATOR)
class ClassesView extends Page implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Groups groups;
    private final transient LocalDate today;

    ClassesView(Groups groups, Clock clock) {
        this.groups = groups;
        this.today = LocalDate.now(clock);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("roll.classes.title"));
    }

    private void show() {
        removeAll();
        List<GroupSummary> all = groups.all();
        add(heading(
                null,
                getTranslation("roll.classes.title"),
                getTranslation("roll.classes.why"),
                Buttons.link(getTranslation("roll.pupils.title"), PupilsView.class),
                Buttons.plain(
                        getTranslation("roll.add-class"), () -> new GroupDialog(groups, null, this::show).open())));
        if (all.isEmpty()) {
            add(new Card(new EmptyState(
                    getTranslation("roll.classes.none"),
                    getTranslation("roll.classes.none-help"),
                    Buttons.mainLink(getTranslation("import.start"), ImportView.class))));
            return;
        }
        add(card("roll.classes", all, GroupKind.CLASS), card("roll.groups", all, GroupKind.GROUP));
        List<GroupSummary> closed =
                all.stream().filter(group -> !group.isOpen(today)).toList();
        if (!closed.isEmpty()) {
            add(new Card(getTranslation("roll.closed"), lines(closed)));
        }
    }

    private Card card(String key, List<GroupSummary> all, GroupKind kind) {
        List<GroupSummary> open = all.stream()
                .filter(group -> group.kind() == kind && group.isOpen(today))
                .toList();
        return new Card(
                getTranslation(key), open.isEmpty() ? text("soft", getTranslation(key + ".none-help")) : lines(open));
    }

    private Component lines(List<GroupSummary> shown) {
        UnorderedList list = new UnorderedList();
        list.addClassName("lines");
        shown.forEach(group -> list.add(line(group)));
        return list;
    }

    private ListItem line(GroupSummary group) {
        RouterLink name =
                new RouterLink(group.name(), GroupView.class, group.id().value());
        name.addClassName("strong");
        Div words = new Div(name, text("soft small", about(group)));
        Span people = new Span(
                group.adults().isEmpty()
                        ? getTranslation("roll.no-adults")
                        : group.adults().stream().map(Adult::displayName).collect(Collectors.joining(", ")));
        people.addClassName(group.adults().isEmpty() && group.isOpen(today) ? "tag" : "soft");
        if (group.adults().isEmpty()) {
            people.addClassName("possible");
        }
        Div row = new Div(words, people);
        row.addClassNames("row", "between");
        return new ListItem(row);
    }

    private String about(GroupSummary group) {
        String pupils = getTranslation("roll.count", group.pupils());
        return group.yearGroup() == null ? pupils : YearWords.of(this, group.yearGroup()) + " · " + pupils;
    }
}
