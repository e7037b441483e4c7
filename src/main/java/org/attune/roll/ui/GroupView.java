package org.attune.roll.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attune.access.NoSuchRecord;
import org.attune.access.PupilId;
import org.attune.access.Role;
import org.attune.access.StaffId;
import org.attune.roll.Adult;
import org.attune.roll.GroupId;
import org.attune.roll.GroupKind;
import org.attune.roll.GroupSummary;
import org.attune.roll.Groups;
import org.attune.roll.Roll;
import org.attune.roll.RollPupil;
import org.attune.roll.StaffList;
import org.attune.roll.StaffMember;
import org.attune.roll.TakenOut;
import org.attune.roll.year.Handovers;
import org.attune.ui.Buttons;
import org.attune.ui.Card;
import org.attune.ui.DateField;
import org.attune.ui.Page;
import org.attune.ui.Undo;

/** One class or group: the adults who work with it, and its pupils. */
@Route("roll/pupils/class")
@RolesAllowed(Role.Names.ADMINISTRATOR)
@StyleSheet("context://ui/styles/roll-year.css")
class GroupView extends Page implements HasUrlParameter<Long>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Groups groups;
    private final transient Roll roll;
    private final transient StaffList staff;
    private final transient Handovers handovers;
    private final transient LocalDate today;

    GroupView(Groups groups, Roll roll, StaffList staff, Handovers handovers, Clock clock) {
        this.groups = groups;
        this.roll = roll;
        this.staff = staff;
        this.handovers = handovers;
        this.today = LocalDate.now(clock);
        narrow();
    }

    @Override
    public void setParameter(BeforeEvent event, Long id) {
        show(new GroupId(id));
    }

    /** Not the group's name: titles end in the history of the browser. */
    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("roll.classes.title"));
    }

    private void show(GroupId id) {
        removeAll();
        GroupSummary group = groups.all().stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord("group"));
        Runnable again = () -> show(id);
        add(heading(
                getTranslation("roll.kind." + group.kind()),
                group.name(),
                group.yearGroup() == null ? null : YearWords.of(this, group.yearGroup()),
                Buttons.link(getTranslation("roll.all-classes"), ClassesView.class),
                Buttons.plain(getTranslation("roll.rename"), () -> new GroupDialog(groups, group, again).open())));
        if (group.isOpen(today)) {
            add(
                    adults(group, again),
                    pupils(group, again),
                    Buttons.quiet(getTranslation("roll.close"), () -> close(group)));
        } else {
            add(new Card(
                    text("", getTranslation("roll.closed-help")), Buttons.plain(getTranslation("roll.reopen"), () -> {
                        groups.reopen(id);
                        again.run();
                    })));
        }
    }

    private Card adults(GroupSummary group, Runnable again) {
        Set<StaffId> there = group.adults().stream().map(Adult::id).collect(Collectors.toSet());
        ComboBox<StaffMember> adult = new ComboBox<>(getTranslation("roll.adult"));
        adult.setItems(staff.all().stream()
                .filter(member -> !member.hasLeft(today) && !there.contains(member.id()))
                .toList());
        adult.setItemLabelGenerator(StaffMember::displayName);
        DateField from = new DateField(getTranslation("roll.from"));
        from.setValue(today);
        Card card = new Card(getTranslation("roll.adults"), text("soft", getTranslation("roll.adults-why")));
        card.addClassName("stack");
        card.add(lines(group.adults(), Adult::displayName, getTranslation("roll.no-adults-help"), member -> {
            List<TakenOut> ended = groups.removeAdult(group.id(), member.id(), null);
            again.run();
            offerUndo(member.displayName(), group, () -> {
                groups.putBackAdult(group.id(), member.id(), ended);
                again.run();
            });
        }));
        card.add(adding(adult, from, () -> {
            groups.addAdult(group.id(), adult.getValue().id(), from.getValue());
            again.run();
        }));
        handovers.ahead(group.id()).forEach(ahead -> card.add(new HandoverNotice(handovers, ahead, again)));
        RouterLink handOver = new RouterLink(
                getTranslation("handover.open"), HandoverView.class, group.id().value());
        handOver.addClassNames("btn", "left-side");
        card.add(handOver);
        return card;
    }

    private Card pupils(GroupSummary group, Runnable again) {
        List<RollPupil> members = groups.pupils(group.id());
        Set<PupilId> there = members.stream().map(RollPupil::id).collect(Collectors.toSet());
        ComboBox<RollPupil> pupil = new ComboBox<>(getTranslation("roll.pupil"));
        pupil.setItems(roll.pupils().stream()
                .filter(candidate -> !candidate.hasLeft(today) && !there.contains(candidate.id()))
                .toList());
        pupil.setItemLabelGenerator(
                one -> one.displayName() + ", " + YearWords.withClass(this, one.yearGroup(), one.className()));
        DateField from = new DateField(getTranslation("roll.from"));
        from.setValue(today);
        Card card = new Card(getTranslation("roll.pupils"));
        card.addClassName("stack");
        if (group.kind() == GroupKind.CLASS) {
            card.add(text("soft", getTranslation("roll.pupils-move")));
        }
        card.add(lines(members, RollPupil::displayName, getTranslation("roll.no-pupils-help"), member -> {
            List<TakenOut> ended = groups.removePupil(group.id(), member.id(), null);
            again.run();
            offerUndo(member.displayName(), group, () -> {
                groups.putBackPupil(group.id(), member.id(), ended);
                again.run();
            });
        }));
        card.add(adding(pupil, from, () -> {
            groups.addPupil(group.id(), pupil.getValue().id(), from.getValue());
            again.run();
        }));
        return card;
    }

    private void offerUndo(String name, GroupSummary group, Runnable putBack) {
        Undo.offer(
                getTranslation("roll.taken-out", name, group.name()),
                getTranslation("roll.put-back", name, group.name()),
                () -> Refusals.none(putBack));
    }

    private <T> Component lines(List<T> members, Function<T, String> name, String none, Consumer<T> remove) {
        if (members.isEmpty()) {
            return text("soft", none);
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("lines");
        members.forEach(member -> {
            var button = Buttons.quiet(getTranslation("roll.remove"), () -> remove.accept(member));
            button.setAriaLabel(getTranslation("roll.remove-whom", name.apply(member)));
            Div row = new Div(new Span(name.apply(member)), button);
            row.addClassNames("row", "between");
            list.add(new ListItem(row));
        });
        return list;
    }

    private Component adding(ComboBox<?> who, DateField from, Runnable add) {
        var button = Buttons.plain(getTranslation("roll.add"), () -> {
            boolean ready = !who.isEmpty() && !from.isEmpty();
            who.setInvalid(who.isEmpty());
            who.setErrorMessage(getTranslation("roll.choose"));
            if (ready) {
                add.run();
            }
        });
        Div row = new Div(who, from, button);
        row.addClassName("adding");
        return row;
    }

    private void close(GroupSummary group) {
        new DayDialog(
                        getTranslation("roll.close-title", group.name()),
                        getTranslation("roll.last-day"),
                        getTranslation("roll.close-help"),
                        today,
                        day -> {
                            groups.close(group.id(), day);
                            getUI().ifPresent(ui -> ui.navigate(ClassesView.class));
                        })
                .open();
    }
}
