package org.attune.roll.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.attune.access.PupilId;
import org.attune.access.Role;
import org.attune.roll.GroupKind;
import org.attune.roll.GroupSummary;
import org.attune.roll.Groups;
import org.attune.roll.Leavers;
import org.attune.roll.Roll;
import org.attune.roll.RollPaths;
import org.attune.roll.RollPupil;
import org.attune.ui.Buttons;
import org.attune.ui.Card;
import org.attune.ui.EmptyState;
import org.attune.ui.Formats;
import org.attune.ui.Page;
import org.jspecify.annotations.Nullable;

/** Every pupil of the school: type a few letters, or pick a class. */
@Route(RollPaths.PUPILS)
@Menu(title = "roll.pupils.title", order = 10)
@RolesAllowed(Role.Names.ADMINISTRATOR)
class PupilsView extends Page implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Roll roll;
    private final transient Leavers leavers;
    private final transient Groups groups;
    private final transient LocalDate today;
    private final TextField search = Fields.search(getTranslation("roll.search"), getTranslation("roll.search-hint"));
    private final Select<GroupSummary> ofClass = new Select<>();
    private final Checkbox showLeavers = new Checkbox(getTranslation("roll.show-leavers"));
    private final Paragraph count = text("soft small", "");
    private final Grid<RollPupil> list = new Grid<>();
    private final Button leave = Buttons.plain("", this::leave);
    private transient List<RollPupil> pupils = List.of();

    PupilsView(Roll roll, Leavers leavers, Groups groups, Clock clock) {
        this.roll = roll;
        this.leavers = leavers;
        this.groups = groups;
        this.today = LocalDate.now(clock);
        count.getElement().setAttribute("aria-live", "polite");
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("roll.pupils.title"));
    }

    private void show() {
        removeAll();
        pupils = roll.pupils();
        List<GroupSummary> classes = groups.all().stream()
                .filter(group -> group.kind() == GroupKind.CLASS && group.isOpen(today))
                .toList();
        add(heading(
                null,
                getTranslation("roll.pupils.title"),
                null,
                Buttons.link(getTranslation("roll.classes.title"), ClassesView.class),
                Buttons.link(getTranslation("leavers.title"), LeaversView.class),
                Buttons.link(getTranslation("year.title"), NewYearView.class),
                Buttons.link(getTranslation("terms.title"), SchoolYearView.class),
                Buttons.plain(getTranslation("roll.add-pupil"), () -> change(null))));
        if (pupils.isEmpty()) {
            add(empty());
        } else {
            fill(classes);
        }
    }

    private Card empty() {
        return new Card(new EmptyState(
                getTranslation("roll.pupils.none"),
                getTranslation("roll.pupils.none-help"),
                Buttons.mainLink(getTranslation("import.start"), ImportView.class)));
    }

    private void fill(List<GroupSummary> classes) {
        ofClass.setLabel(getTranslation("roll.class"));
        ofClass.setItems(classes);
        ofClass.setItemLabelGenerator(group -> group == null ? getTranslation("roll.all-classes") : group.name());
        ofClass.setEmptySelectionAllowed(true);
        ofClass.setEmptySelectionCaption(getTranslation("roll.all-classes"));
        search.addValueChangeListener(event -> refresh());
        ofClass.addValueChangeListener(event -> refresh());
        showLeavers.addValueChangeListener(event -> refresh());
        columns();
        fillList();
        Div filters = new Div(search, ofClass, showLeavers);
        filters.addClassName("filters");
        leave.setVisible(false);
        add(new Card(filters, count, list, leave));
        refresh();
        search.focus();
    }

    private void columns() {
        list.removeAllColumns();
        Lists.calm(list, getTranslation("roll.pupils.title"));
        list.setSelectionMode(Grid.SelectionMode.MULTI);
        list.addSelectionListener(event -> ticked());
        list.setEmptyStateText(getTranslation("roll.nobody"));
        list.addColumn(LitRenderer.<RollPupil>of("<b>${item.name}</b> <span class=\"soft\">${item.about}</span>")
                        .withProperty("name", RollPupil::displayName)
                        .withProperty("about", this::about))
                .setHeader(getTranslation("roll.pupil"))
                .setFlexGrow(1);
        list.addColumn(LitRenderer.<RollPupil>of(
                                "<vaadin-button theme=\"tertiary\" aria-label=\"${item.label}\" @click=\"${open}\">${item.text}</vaadin-button>")
                        .withProperty("text", pupil -> getTranslation("roll.change"))
                        .withProperty("label", pupil -> getTranslation("roll.change-whom", pupil.displayName()))
                        .withFunction("open", this::change))
                .setHeader(getTranslation("roll.change-column"))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private String about(RollPupil pupil) {
        String place = YearWords.withClass(this, pupil.yearGroup(), pupil.className());
        if (pupil.leftOn() == null) {
            return place;
        }
        if (pupil.returnsOn() != null && pupil.hasLeft(today)) {
            return getTranslation("leavers.returns", Formats.date(pupil.leftOn()), Formats.date(pupil.returnsOn()));
        }
        if (!pupil.hasLeft(today) && pupil.returnsOn() != null) {
            return place;
        }
        String key = pupil.hasLeft(today) ? "roll.left-on" : "roll.leaves-on";
        return (pupil.hasLeft(today) ? "" : place + " · ") + getTranslation(key, Formats.date(pupil.leftOn()));
    }

    private boolean isWanted(RollPupil pupil) {
        GroupSummary group = ofClass.getValue();
        return (showLeavers.getValue() || !pupil.hasLeft(today))
                && (group == null || Objects.equals(group.id(), pupil.classId()))
                && Fields.matches(pupil.displayName(), search.getValue());
    }

    private void change(@Nullable RollPupil pupil) {
        new PupilDialog(roll, leavers, groups.all(), today, pupil == null ? null : roll.get(pupil.id()), this::reload)
                .open();
    }

    private void ticked() {
        int ticked = list.getSelectedItems().size();
        leave.setVisible(ticked > 0);
        leave.setText(getTranslation("leavers.leave", ticked));
    }

    /** Those who are ticked, also where the search does not show them now. */
    private void leave() {
        List<PupilId> ticked =
                list.getSelectedItems().stream().map(RollPupil::id).toList();
        new DayDialog(
                        getTranslation("leavers.leave-title", ticked.size()),
                        getTranslation("roll.last-day"),
                        getTranslation("leavers.leave-help"),
                        today,
                        day -> {
                            leavers.leave(ticked, day);
                            list.deselectAll();
                            reload();
                        })
                .open();
    }

    /** The list anew, with the same search. */
    private void reload() {
        if (list.getParent().isPresent()) {
            pupils = roll.pupils();
            fillList();
            refresh();
        } else {
            show();
        }
    }

    /** A filter keeps the ticks of those whom it hides. */
    private void fillList() {
        list.setItems(pupils).setFilter(this::isWanted);
    }

    private void refresh() {
        list.getListDataView().refreshAll();
        int shown = list.getListDataView().getItemCount();
        Lists.fit(list, Math.max(shown, 1));
        count.setText(getTranslation("roll.count", shown));
    }
}
