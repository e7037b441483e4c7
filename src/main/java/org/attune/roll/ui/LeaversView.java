package org.attune.roll.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.attune.access.Role;
import org.attune.roll.GroupKind;
import org.attune.roll.GroupSummary;
import org.attune.roll.Groups;
import org.attune.roll.Leaver;
import org.attune.roll.Leavers;
import org.attune.roll.RollPaths;
import org.attune.roll.RollRefused;
import org.attune.ui.Buttons;
import org.attune.ui.Card;
import org.attune.ui.Formats;
import org.attune.ui.Notice;
import org.attune.ui.Page;

/** Pupils who left or are about to: undo a slip, or note that they are back. */
@Route(RollPaths.LEAVERS)
@RolesAllowed(Role.Names.ADMINISTRATOR)
class LeaversView extends Page implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Leavers leavers;
    private final transient Groups groups;
    private final transient LocalDate today;
    private final TextField search = Fields.search(getTranslation("roll.search"), getTranslation("roll.search-hint"));
    private final Paragraph count = text("soft small", "");
    private final Grid<Leaver> list = new Grid<>();

    LeaversView(Leavers leavers, Groups groups, Clock clock) {
        this.leavers = leavers;
        this.groups = groups;
        this.today = LocalDate.now(clock);
        count.getElement().setAttribute("aria-live", "polite");
        search.addValueChangeListener(event -> refresh());
        search.setWidthFull();
        columns();
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("leavers.title"));
    }

    private void show(Component... notices) {
        removeAll();
        add(heading(
                null,
                getTranslation("leavers.title"),
                getTranslation("leavers.why"),
                Buttons.link(getTranslation("roll.pupils.title"), PupilsView.class)));
        add(notices);
        List<Leaver> all = leavers.all();
        if (all.isEmpty()) {
            Card card = new Card(getTranslation("leavers.none"), text("soft", getTranslation("leavers.none-help")));
            card.addClassName("empty");
            add(card);
        } else {
            list.setItems(all).setFilter(one -> Fields.matches(one.displayName(), search.getValue()));
            add(new Card(search, count, list));
            refresh();
        }
    }

    private void columns() {
        Lists.calm(list, getTranslation("leavers.title"));
        list.setSelectionMode(Grid.SelectionMode.NONE);
        list.setEmptyStateText(getTranslation("roll.nobody"));
        list.addColumn(LitRenderer.<Leaver>of("<b>${item.name}</b> <span class=\"soft\">${item.about}</span>")
                        .withProperty("name", Leaver::displayName)
                        .withProperty("about", this::about))
                .setHeader(getTranslation("roll.pupil"))
                .setFlexGrow(1);
        list.addColumn(LitRenderer.<Leaver>of("""
                                <vaadin-button theme="tertiary" ?hidden="${!item.can}" aria-label="${item.undoLabel}" @click="${undo}">${item.undo}</vaadin-button>
                                <vaadin-button theme="tertiary" aria-label="${item.backLabel}" @click="${back}">${item.back}</vaadin-button>""")
                        .withProperty("can", Leaver::canBeTakenBack)
                        .withProperty("undo", one -> getTranslation("leavers.undo"))
                        .withProperty("undoLabel", one -> getTranslation("leavers.undo-whom", one.displayName()))
                        .withProperty("back", one -> getTranslation("leavers.back"))
                        .withProperty("backLabel", one -> getTranslation("leavers.back-whom", one.displayName()))
                        .withFunction("undo", this::undo)
                        .withFunction("back", this::back))
                .setHeader(getTranslation("leavers.actions"))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private String about(Leaver one) {
        String place = YearWords.withClass(this, one.yearGroup(), one.className());
        if (one.returnsOn() != null) {
            return place + " · "
                    + getTranslation("leavers.returns", Formats.date(one.lastDay()), Formats.date(one.returnsOn()));
        }
        String key = one.lastDay().isBefore(today) ? "roll.left-on" : "roll.leaves-on";
        return place + " · " + getTranslation(key, Formats.date(one.lastDay()));
    }

    private void undo(Leaver one) {
        try {
            leavers.takeBack(List.of(one.id()));
            show(Notice.good(getTranslation("leavers.undone", one.displayName())));
        } catch (RollRefused refused) {
            show(Notice.problem(getTranslation(refused.messageKey(), refused.arguments())));
        }
    }

    private void back(Leaver one) {
        List<GroupSummary> classes = groups.all().stream()
                .filter(group -> group.kind() == GroupKind.CLASS)
                .toList();
        new ComeBackDialog(
                        leavers,
                        one.id(),
                        one.firstName(),
                        classes,
                        today,
                        () -> show(Notice.good(getTranslation("leavers.is-back", one.displayName()))))
                .open();
    }

    private void refresh() {
        list.getListDataView().refreshAll();
        int shown = list.getListDataView().getItemCount();
        Lists.fit(list, Math.max(shown, 1));
        count.setText(getTranslation("roll.count", shown));
    }
}
