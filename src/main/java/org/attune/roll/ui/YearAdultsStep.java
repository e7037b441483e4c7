package org.attune.roll.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.attune.access.StaffId;
import org.attune.roll.year.YearDraft;
import org.attune.roll.year.YearDraft.Staffing;
import org.attune.roll.year.YearWork;
import org.attune.roll.year.YearWork.Choice;
import org.attune.roll.year.YearWork.ClassNext;
import org.attune.ui.Buttons;
import org.attune.ui.Card;
import org.attune.ui.DateField;
import org.attune.ui.Formats;

/** Step 3: who works with each class from which day, and whether they may read before. */
class YearAdultsStep extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Supplier<YearWork> fresh;
    private final transient Consumer<YearDraft> save;
    private transient YearWork work;

    YearAdultsStep(YearWork work, Supplier<YearWork> fresh, Consumer<YearDraft> save, Runnable back, Runnable next) {
        this.work = work;
        this.fresh = fresh;
        this.save = save;
        addClassNames("stack", "loose");
        add(adults(), reading());
        Div actions = new Div(
                Buttons.main(getTranslation("year.next-check"), next),
                Buttons.plain(getTranslation("year.back"), back));
        actions.addClassName("actions");
        Paragraph kept = new Paragraph(getTranslation("year.kept"));
        kept.addClassNames("soft", "small");
        add(actions, kept);
    }

    private Component reading() {
        DateField from = new DateField(getTranslation("year.reads-from"));
        from.setHelperText(getTranslation("year.reads-from-help"));
        from.setMax(work.draft().lastDay());
        from.setValue(work.draft().readsFrom());
        from.setClearButtonVisible(true);
        from.addValueChangeListener(event -> {
            if (!from.isInvalid()) {
                keep(work.draft().reading(event.getValue()));
            }
        });
        Card card = new Card(
                getTranslation("year.reading"),
                new Paragraph(getTranslation(
                        "year.reading-help", Formats.date(work.draft().firstDay()))),
                from);
        card.addClassName("stack");
        return card;
    }

    private Component adults() {
        Card card = new Card(
                getTranslation("year.step3"),
                new Paragraph(getTranslation(
                        "year.adults-help", Formats.date(work.draft().lastDay()))));
        card.addClassName("stack");
        UnorderedList list = new UnorderedList();
        list.addClassName("lines");
        work.next().forEach(one -> list.add(line(one)));
        card.add(list);
        return card;
    }

    private ListItem line(ClassNext one) {
        MultiSelectComboBox<Choice<StaffId>> adults =
                new MultiSelectComboBox<>(one.name() + " · " + getTranslation("roll.count", one.pupils()));
        adults.setItems(work.staff());
        adults.setItemLabelGenerator(Choice::name);
        adults.setPlaceholder(getTranslation("year.choose-adults"));
        adults.setValue(new HashSet<>(work.staff().stream()
                .filter(choice -> one.staff().contains(choice.id()))
                .toList()));
        DateField from = new DateField(getTranslation("year.adults-from"));
        from.setAriaLabel(getTranslation("year.adults-from-whom", one.name()));
        from.setMin(work.draft().firstDay());
        from.setValue(one.from());
        Runnable changed = () -> {
            if (!from.isEmpty() && !from.isInvalid()) {
                keep(work.draft()
                        .with(new Staffing(
                                one.place(),
                                from.getValue(),
                                adults.getValue().stream()
                                        .map(choice -> choice.id().value())
                                        .sorted()
                                        .toList())));
            }
        };
        adults.addValueChangeListener(event -> changed.run());
        from.addValueChangeListener(event -> changed.run());
        Div row = new Div(adults, from);
        row.addClassNames("adding", "year-adults");
        return new ListItem(row);
    }

    private void keep(YearDraft draft) {
        save.accept(draft);
        work = fresh.get();
    }
}
