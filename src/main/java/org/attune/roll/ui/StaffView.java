package org.attune.roll.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.access.Role;
import org.attune.roll.GroupId;
import org.attune.roll.GroupSummary;
import org.attune.roll.Groups;
import org.attune.roll.RollPaths;
import org.attune.roll.StaffList;
import org.attune.roll.StaffMember;
import org.attune.ui.Buttons;
import org.attune.ui.Card;
import org.attune.ui.EmptyState;
import org.attune.ui.Page;

/** Everyone who works here: what they do, with whom, whether they are trained and can sign in. */
@Route(RollPaths.STAFF)
@Menu(title = "staff.title", order = 20)
@RolesAllowed(Role.Names.ADMINISTRATOR)
class StaffView extends Page implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient StaffList staff;
    private final transient Groups groups;
    private final transient LocalDate today;

    StaffView(StaffList staff, Groups groups, Clock clock) {
        this.staff = staff;
        this.groups = groups;
        this.today = LocalDate.now(clock);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("staff.title"));
    }

    private void show() {
        removeAll();
        add(heading(
                null,
                getTranslation("staff.title"),
                getTranslation("staff.why"),
                Buttons.main(
                        getTranslation("staff.add"),
                        () -> new StaffDialog(
                                        staff,
                                        null,
                                        id -> getUI().ifPresent(ui -> ui.navigate(StaffMemberView.class, id.value())))
                                .open())));
        Map<GroupId, String> names =
                groups.all().stream().collect(Collectors.toMap(GroupSummary::id, GroupSummary::name));
        List<StaffMember> all = staff.all();
        add(new Card(lines(all.stream().filter(one -> !one.hasLeft(today)).toList(), names)));
        if (all.size() == 1) {
            add(new Card(new EmptyState(getTranslation("staff.alone"), getTranslation("staff.alone-help"))));
        }
        List<StaffMember> left = all.stream().filter(one -> one.hasLeft(today)).toList();
        if (!left.isEmpty()) {
            add(new Card(getTranslation("staff.left"), lines(left, names)));
        }
    }

    private UnorderedList lines(List<StaffMember> shown, Map<GroupId, String> names) {
        UnorderedList list = new UnorderedList();
        list.addClassName("lines");
        shown.forEach(one -> list.add(line(one, names)));
        return list;
    }

    private ListItem line(StaffMember one, Map<GroupId, String> names) {
        RouterLink name = new RouterLink(
                one.displayName(), StaffMemberView.class, one.id().value());
        name.addClassName("strong");
        String groupNames = one.groups().stream()
                .map(names::get)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        String about = Stream.of(one.details().job(), groupNames)
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(" · "));
        Div words = new Div(name, text("soft small", about));
        words.addClassName("grow");
        Div row = new Div(words);
        row.addClassNames("row", "between");
        if (!one.hasLeft(today)) {
            Div signs = new Div(StaffWords.training(this, one, today), StaffWords.account(this, one));
            signs.addClassName("chips");
            row.add(signs);
        }
        return new ListItem(row);
    }
}
