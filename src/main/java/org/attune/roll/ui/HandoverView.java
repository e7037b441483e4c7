package org.attune.roll.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.attune.access.NoSuchRecord;
import org.attune.access.Role;
import org.attune.roll.Adult;
import org.attune.roll.GroupId;
import org.attune.roll.GroupSummary;
import org.attune.roll.Groups;
import org.attune.roll.RollPaths;
import org.attune.roll.StaffList;
import org.attune.roll.StaffMember;
import org.attune.roll.year.HandoverPlan;
import org.attune.roll.year.HandoverPreview;
import org.attune.roll.year.Handovers;
import org.attune.roll.year.YearRefused;
import org.attune.ui.Buttons;
import org.attune.ui.Card;
import org.attune.ui.DateField;
import org.attune.ui.Formats;
import org.attune.ui.Notice;
import org.attune.ui.Page;

/** One class or group passes to another adult: who stops when, who starts when, and what that means. */
@Route(RollPaths.HANDOVER)
@RolesAllowed(Role.Names.ADMINISTRATOR)
@StyleSheet("context://ui/styles/roll-year.css")
class HandoverView extends Page implements HasUrlParameter<Long>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Handovers handovers;
    private final transient Groups groups;
    private final transient StaffList staff;
    private final transient LocalDate today;
    private final CheckboxGroup<Adult> stopping = new CheckboxGroup<>(getTranslation("handover.stopping"));
    private final DateField lastDay = new DateField(getTranslation("handover.last-day"));
    private final MultiSelectComboBox<StaffMember> starting =
            new MultiSelectComboBox<>(getTranslation("handover.starting"));
    private final DateField firstDay = new DateField(getTranslation("handover.first-day"));
    private final DateField readsFrom = new DateField(getTranslation("handover.reads-from"));
    private final Div meaning = new Div();
    private transient GroupId group = new GroupId(0);

    HandoverView(Handovers handovers, Groups groups, StaffList staff, Clock clock) {
        this.handovers = handovers;
        this.groups = groups;
        this.staff = staff;
        this.today = LocalDate.now(clock);
        narrow();
        stopping.setItemLabelGenerator(Adult::displayName);
        stopping.addClassName("stacked");
        starting.setItemLabelGenerator(StaffMember::displayName);
        starting.setWidthFull();
        lastDay.setValue(today);
        lastDay.setMin(today.minusDays(1));
        firstDay.setValue(today.plusDays(1));
        firstDay.setMin(today);
        readsFrom.setHelperText(getTranslation("handover.reads-from-help"));
        readsFrom.setClearButtonVisible(true);
        meaning.getElement().setAttribute("aria-live", "polite");
        stopping.addValueChangeListener(event -> explain());
        starting.addValueChangeListener(event -> explain());
        lastDay.addValueChangeListener(event -> explain());
        firstDay.addValueChangeListener(event -> explain());
        readsFrom.addValueChangeListener(event -> explain());
    }

    @Override
    public void setParameter(BeforeEvent event, Long id) {
        group = new GroupId(id);
        GroupSummary summary = groups.all().stream()
                .filter(candidate -> candidate.id().equals(group) && candidate.isOpen(today))
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord("group"));
        removeAll();
        add(heading(
                getTranslation("handover.title"),
                summary.name(),
                getTranslation("handover.why"),
                Buttons.link(getTranslation("roll.all-classes"), ClassesView.class)));
        stopping.setItems(summary.adults());
        stopping.setVisible(!summary.adults().isEmpty());
        lastDay.setVisible(!summary.adults().isEmpty());
        List<StaffMember> others = staff.all().stream()
                .filter(member -> !member.hasLeft(today) && !member.groups().contains(group))
                .toList();
        starting.setItems(others);
        Card form = new Card(stopping, lastDay, starting, PupilDialog.two(firstDay, readsFrom), meaning);
        form.addClassName("form");
        add(form, actions());
        explain();
    }

    /** Not the group's name: titles end in the history of the browser. */
    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("handover.title"));
    }

    private Component actions() {
        Div actions = new Div(Buttons.main(getTranslation("handover.go"), () -> {
            if (lastDay.isInvalid() || firstDay.isInvalid() || lastDay.isEmpty() || firstDay.isEmpty()) {
                return;
            }
            try {
                handovers.carryOut(plan());
                getUI().ifPresent(ui -> ui.navigate(GroupView.class, group.value()));
            } catch (YearRefused refused) {
                say(Notice.problem(getTranslation(refused.messageKey())));
            }
        }));
        actions.addClassName("actions");
        return actions;
    }

    private HandoverPlan plan() {
        return new HandoverPlan(
                group,
                stopping.getValue().stream().map(Adult::id).toList(),
                lastDay.getValue(),
                starting.getValue().stream().map(StaffMember::id).toList(),
                firstDay.getValue(),
                starting.isEmpty() ? null : readsFrom.getValue());
    }

    private void explain() {
        meaning.removeAll();
        boolean nobody = stopping.isEmpty() && starting.isEmpty();
        if (group.value() == 0 || nobody || lastDay.isEmpty() || firstDay.isEmpty()) {
            return;
        }
        try {
            HandoverPreview preview = handovers.preview(plan());
            Div words = new Div();
            preview.stopping()
                    .forEach(name -> words.add(
                            text("", getTranslation("handover.sees-until", name, Formats.date(lastDay.getValue())))));
            preview.starting()
                    .forEach(name -> words.add(text(
                            "",
                            getTranslation(
                                    "handover.sees-from", name, Formats.date(firstDay.getValue()), preview.pupils()))));
            if (!preview.starting().isEmpty() && readsFrom.getValue() != null) {
                words.add(text("", getTranslation("handover.reads", Formats.date(readsFrom.getValue()))));
            }
            if (!preview.staying().isEmpty()) {
                words.add(text("", getTranslation("handover.staying", String.join(", ", preview.staying()))));
            }
            meaning.add(Notice.good(words));
            LocalDate alone = preview.aloneFrom();
            if (alone != null) {
                LocalDate until = preview.aloneUntil();
                say(Notice.caution(
                        until == null
                                ? getTranslation("handover.alone-on", Formats.date(alone))
                                : getTranslation("handover.alone", Formats.date(alone), Formats.date(until))));
            }
        } catch (YearRefused refused) {
            say(Notice.problem(getTranslation(refused.messageKey())));
        }
    }

    private void say(Notice notice) {
        notice.addClassName("spaced");
        meaning.add(notice);
    }
}
