package org.attune.context.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.attune.access.Role;
import org.attune.context.ContextWords;
import org.attune.context.FactKind;
import org.attune.context.FactList;
import org.attune.context.FactListChanged;
import org.attune.context.FactLists;
import org.attune.sheet.SheetRefused;
import org.attune.ui.Buttons;
import org.attune.ui.Card;
import org.attune.ui.DateField;
import org.attune.ui.Notice;
import org.attune.ui.Page;
import org.attune.ui.Undo;

/** One fact about many pupils: a pasted list, looked through line by line, then written with one button. */
@Route(ContextNavigation.LIST)
@StyleSheet("context://ui/styles/context.css")
@RolesAllowed(Role.Names.SENCO)
class FactListView extends Page implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient FactLists lists;
    private final transient ContextWords words;
    private final Select<FactKind> kind = new Select<>();
    private final DateField since = new DateField(getTranslation("context.field.from"));
    private final TextArea text = new TextArea(getTranslation("context.list.text"));
    private final Details values = new Details(getTranslation("context.list.values"));
    private final Div result = new Div();

    FactListView(FactLists lists, ContextWords words, Clock clock) {
        this.lists = lists;
        this.words = words;
        narrow();
        kind.setLabel(getTranslation("context.list.kind"));
        kind.setItems(FactLists.KINDS);
        kind.setItemLabelGenerator(one -> getTranslation("context.kind." + one));
        since.setMax(LocalDate.now(clock));
        since.setValue(LocalDate.now(clock));
        since.setHelperText(getTranslation("context.list.since-help"));
        text.setHelperText(getTranslation("context.list.text-help", FactList.MOST_LINES));
        text.setMinHeight("160px");
        text.setMaxHeight("320px");
        kind.addValueChangeListener(event -> fit());
        since.addValueChangeListener(event -> result.removeAll());
        text.addValueChangeListener(event -> result.removeAll());
        kind.setValue(FactLists.KINDS.getFirst());
        Div form = new Div(kind, since, text, values);
        form.addClassName("form");
        Div actions = new Div(Buttons.plain(getTranslation("context.list.check"), this::check));
        actions.addClassName("actions");
        Card card = new Card(form, actions);
        card.addClassName("stack");
        result.addClassNames("stack", "loose");
        add(heading(null, getTranslation("context.list.title"), getTranslation("context.list.below")), card, result);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("context.list.title"));
    }

    private void fit() {
        result.removeAll();
        UnorderedList list = new UnorderedList();
        list.addClassName("facts");
        words.options(kind.getValue())
                .forEach(option ->
                        list.add(new ListItem(getTranslation("context.list.value", option.code(), option.name()))));
        values.removeAll();
        values.add(list);
    }

    private void check() {
        try {
            look();
        } catch (SheetRefused refused) {
            say(Notice.problem(getTranslation(refused.messageKey(), refused.arguments())));
        }
    }

    private void look() {
        result.removeAll();
        if (since.isEmpty() || since.isInvalid()) {
            say(Notice.problem(getTranslation("context.list.no-day")));
        } else if (text.getValue().isBlank()) {
            say(Notice.problem(getTranslation("context.list.empty")));
        } else if (FactList.lines(text.getValue()) > FactList.MOST_LINES) {
            say(Notice.problem(getTranslation("context.list.too-long", FactList.MOST_LINES)));
        } else {
            FactList seen = lists.check(kind.getValue(), since.getValue(), text.getValue());
            say(
                    seen.rows().isEmpty()
                            ? Notice.problem(getTranslation("context.list.empty"))
                            : new FactListCard(seen, leaveOut -> write(seen, leaveOut)));
        }
    }

    private void write(FactList seen, boolean leaveOut) {
        try {
            FactLists.Written written = lists.write(seen, leaveOut);
            text.clear();
            result.removeAll();
            Undo.offer(
                    getTranslation("context.list.done", written.put().size()),
                    getTranslation("context.list.undone"),
                    () -> takeBack(written));
        } catch (FactListChanged meanwhile) {
            check();
            result.addComponentAsFirst(Notice.problem(getTranslation("context.list.changed")));
        }
    }

    private boolean takeBack(FactLists.Written written) {
        try {
            lists.takeBack(written);
            result.removeAll();
            return true;
        } catch (FactListChanged meanwhile) {
            return false;
        }
    }

    /** Also to the eye and to the keyboard: it stands below the list. */
    private void say(Component what) {
        result.removeAll();
        result.add(what);
        what.getElement().setAttribute("tabindex", "-1").executeJs("this.focus()");
    }
}
