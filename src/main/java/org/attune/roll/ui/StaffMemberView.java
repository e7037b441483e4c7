package org.attune.roll.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.attune.access.Accounts;
import org.attune.access.CurrentUsers;
import org.attune.access.Devices;
import org.attune.access.Role;
import org.attune.access.Slip;
import org.attune.access.StaffId;
import org.attune.roll.GroupSummary;
import org.attune.roll.Groups;
import org.attune.roll.Schools;
import org.attune.roll.StaffList;
import org.attune.roll.StaffMember;
import org.attune.roll.TakenOut;
import org.attune.ui.Buttons;
import org.attune.ui.Card;
import org.attune.ui.DateField;
import org.attune.ui.Formats;
import org.attune.ui.Notice;
import org.attune.ui.Page;
import org.attune.ui.Undo;

/** One member of staff: with whom they work, their training, their account. */
@Route("roll/staff/person")
@RolesAllowed(Role.Names.ADMINISTRATOR)
class StaffMemberView extends Page implements HasUrlParameter<Long>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient StaffList staff;
    private final transient Groups groups;
    private final transient Accounts accounts;
    private final transient Devices devices;
    private final transient Schools schools;
    private final transient CurrentUsers users;
    private final transient Clock clock;
    private final transient LocalDate today;

    StaffMemberView(
            StaffList staff,
            Groups groups,
            Accounts accounts,
            Devices devices,
            Schools schools,
            CurrentUsers users,
            Clock clock) {
        this.staff = staff;
        this.groups = groups;
        this.accounts = accounts;
        this.devices = devices;
        this.schools = schools;
        this.users = users;
        this.clock = clock;
        this.today = LocalDate.now(clock);
        narrow();
    }

    @Override
    public void setParameter(BeforeEvent event, Long id) {
        show(new StaffId(id));
    }

    /** Not the person's name: titles end in the history of the browser. */
    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("staff.title"));
    }

    private void show(StaffId id) {
        removeAll();
        StaffMember member = staff.get(id);
        add(heading(
                null,
                member.displayName(),
                member.details().job(),
                Buttons.link(getTranslation("staff.all"), StaffView.class),
                Buttons.plain(
                        getTranslation("staff.change"), () -> new StaffDialog(staff, member, this::show).open())));
        if (member.hasLeft(today)) {
            add(gone(member));
            return;
        }
        add(
                new AccountCard(
                        accounts, devices, clock.getZone(), users.current().staff(), member, new AccountCard.Then() {
                            @Override
                            public void showAgain() {
                                show(id);
                            }

                            @Override
                            public void showSlip(Slip slip) {
                                slip(id, slip);
                            }
                        }),
                work(member),
                training(member));
        if (!id.equals(users.current().staff())) {
            add(leaving(member));
        }
    }

    /** The slip alone on the page: it is shown once, and gone when the page is left. */
    private void slip(StaffId id, Slip slip) {
        removeAll();
        add(Notice.caution(getTranslation("staff.slip.once")));
        if (VaadinRequest.getCurrent() instanceof VaadinServletRequest request
                && Set.of("localhost", "127.0.0.1").contains(request.getServerName())) {
            add(Notice.caution(getTranslation("staff.slip.localhost")));
        }
        add(new SlipCard(slip, schools.myName(), clock.getZone()));
        Div actions = new Div(
                Buttons.main(
                        getTranslation("staff.slip.print"),
                        () -> getUI().ifPresent(ui -> ui.getPage().executeJs("window.print()"))),
                Buttons.plain(getTranslation("staff.slip.done"), () -> show(id)));
        actions.addClassName("actions");
        add(actions);
    }

    private Card work(StaffMember member) {
        List<GroupSummary> all = groups.all();
        List<GroupSummary> theirs = all.stream()
                .filter(group -> member.groups().contains(group.id()))
                .toList();
        Card card = new Card(getTranslation("staff.work"), text("soft", getTranslation("staff.work-why")));
        card.addClassName("stack");
        if (theirs.isEmpty()) {
            card.add(text("", getTranslation("staff.work-none")));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("lines");
            theirs.forEach(group -> list.add(groupLine(member.id(), group)));
            card.add(list);
        }
        card.add(giving(
                member.id(),
                all.stream()
                        .filter(group -> !member.groups().contains(group.id()))
                        .toList()));
        return card;
    }

    private ListItem groupLine(StaffId id, GroupSummary group) {
        var remove = Buttons.quiet(getTranslation("roll.remove"), () -> {
            List<TakenOut> ended = groups.removeAdult(group.id(), id, null);
            show(id);
            Undo.offer(
                    getTranslation("staff.taken-out", group.name()),
                    getTranslation("staff.put-back", group.name()),
                    () -> Refusals.none(() -> {
                        groups.putBackAdult(group.id(), id, ended);
                        show(id);
                    }));
        });
        remove.setAriaLabel(getTranslation("roll.remove-whom", group.name()));
        Div row = new Div(new Span(group.name() + " · " + getTranslation("roll.count", group.pupils())), remove);
        row.addClassNames("row", "between");
        return new ListItem(row);
    }

    private Component giving(StaffId id, List<GroupSummary> others) {
        ComboBox<GroupSummary> group = Fields.group(getTranslation("staff.give"), others.stream(), today);
        DateField from = new DateField(getTranslation("roll.from"));
        from.setValue(today);
        var add = Buttons.plain(getTranslation("roll.add"), () -> {
            group.setInvalid(group.isEmpty());
            group.setErrorMessage(getTranslation("roll.choose"));
            if (!group.isEmpty() && !from.isEmpty()) {
                groups.addAdult(group.getValue().id(), id, from.getValue());
                show(id);
            }
        });
        Div row = new Div(group, from, add);
        row.addClassName("adding");
        return row;
    }

    private Card training(StaffMember member) {
        Div row = new Div(
                StaffWords.training(this, member, today),
                Buttons.plain(
                        getTranslation("staff.record-training"),
                        () -> new TrainingDialog(staff, member.id(), today, () -> show(member.id())).open()));
        row.addClassNames("row", "between");
        Card card = new Card(getTranslation("staff.training"), text("soft", getTranslation("staff.training-why")), row);
        card.addClassName("stack");
        return card;
    }

    private Component leaving(StaffMember member) {
        String text = member.leavesOn() == null
                ? getTranslation("staff.leave")
                : getTranslation("staff.leaves-on", Formats.date(member.leavesOn()));
        return new Div(Buttons.quiet(
                text,
                () -> new DayDialog(
                                getTranslation("staff.leave-title", member.displayName()),
                                getTranslation("roll.last-day"),
                                getTranslation("staff.leave-help"),
                                today,
                                day -> {
                                    staff.leave(member.id(), day);
                                    show(member.id());
                                })
                        .open()));
    }

    private Card gone(StaffMember member) {
        return new Card(
                text("", getTranslation("staff.gone", Formats.date(Objects.requireNonNull(member.leavesOn())))),
                Buttons.plain(getTranslation("staff.come-back"), () -> {
                    staff.comeBack(member.id());
                    show(member.id());
                }));
    }
}
