package org.attune.roll.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.attune.access.PupilId;
import org.attune.roll.GroupId;
import org.attune.roll.year.YearDraft;
import org.attune.roll.year.YearDraft.ClassMove;
import org.attune.roll.year.YearDraft.PupilMove;
import org.attune.roll.year.YearPreview.PupilThen;
import org.attune.roll.year.YearWork;
import org.attune.roll.year.YearWork.Choice;
import org.attune.roll.year.YearWork.ClassNow;
import org.attune.ui.Buttons;
import org.attune.ui.Card;
import org.attune.ui.Notice;

/** Step 2: what happens to each class, and to single pupils. Each choice is kept in the draft at once. */
class YearClassesStep extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Supplier<YearWork> fresh;
    private final transient Consumer<YearDraft> save;
    private final Card single = new Card();
    private transient YearWork work;

    YearClassesStep(
            YearWork work,
            Supplier<YearWork> fresh,
            Consumer<YearDraft> save,
            Runnable back,
            Runnable next,
            Runnable startAgain) {
        this.work = work;
        this.fresh = fresh;
        this.save = save;
        addClassNames("stack", "loose");
        add(classes(), single);
        single.addClassName("stack");
        fillSingle();
        if (!work.groups().isEmpty()) {
            add(groups());
        }
        Div actions = new Div(
                Buttons.main(getTranslation("year.next-adults"), next),
                Buttons.plain(getTranslation("year.back"), back),
                Buttons.quiet(getTranslation("year.start-again"), startAgain));
        actions.addClassName("actions");
        Paragraph kept = new Paragraph(getTranslation("year.kept"));
        kept.addClassNames("soft", "small");
        add(actions, kept);
    }

    private Component classes() {
        Card card = new Card(getTranslation("year.step2"), new Paragraph(getTranslation("year.classes-help")));
        card.addClassName("stack");
        if (work.sources().isEmpty()) {
            card.add(Notice.caution(getTranslation("year.no-classes")));
            return card;
        }
        Div columns = new Div();
        columns.addClassNames("columns", "year-classes");
        work.sources().forEach(source -> columns.add(field(source)));
        card.add(columns);
        return card;
    }

    private Component field(ClassNow source) {
        String label = YearWords.withClass(this, source.yearGroup(), source.name()) + " · "
                + getTranslation("roll.count", source.pupils());
        YearGoes[] chosen = new YearGoes[1];
        ComboBox<YearGoes> field = YearGoes.field(this, label, work.open(), source.group(), () -> {});
        work.draft().moves().stream()
                .filter(move -> move.from() == source.group().value()
                        && java.util.Objects.equals(move.yearGroup(), source.yearGroup()))
                .findFirst()
                .map(move -> YearGoes.of(this, work.open(), move.fate(), move.to()))
                .ifPresent(goes -> {
                    chosen[0] = goes;
                    field.setValue(goes);
                });
        field.addValueChangeListener(event -> {
            YearGoes goes = event.getValue();
            if (goes != null && !goes.equals(chosen[0])) {
                chosen[0] = goes;
                keep(work.draft()
                        .with(new ClassMove(source.group().value(), source.yearGroup(), goes.fate(), goes.place())));
            }
        });
        return field;
    }

    private void fillSingle() {
        single.removeAll();
        single.add(
                new com.vaadin.flow.component.html.H2(getTranslation("year.single")),
                new Paragraph(getTranslation("year.single-help")));
        if (!work.withoutClass().isEmpty()) {
            single.add(Notice.caution(getTranslation(
                    "year.without-class",
                    work.withoutClass().size(),
                    work.withoutClass().stream().map(PupilThen::name).collect(Collectors.joining(", ")))));
        }
        if (!work.draft().pupils().isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("lines");
            work.draft().pupils().forEach(move -> list.add(line(move)));
            single.add(list);
        }
        single.add(adding());
    }

    private ListItem line(PupilMove move) {
        String name = work.pupils().stream()
                .filter(choice -> choice.id().value() == move.pupil())
                .map(Choice::name)
                .findFirst()
                .orElse(getTranslation("year.pupil-gone"));
        YearGoes goes = YearGoes.of(this, work.open(), move.fate(), move.to());
        String to = goes == null ? getTranslation("year.choose") : goes.label();
        var remove = Buttons.quiet(getTranslation("roll.remove"), () -> {
            keep(work.draft().without(move));
            fillSingle();
        });
        remove.setAriaLabel(getTranslation("roll.remove-whom", name));
        String words = name + " → " + to + (move.sameYear() ? " · " + getTranslation("year.same-year") : "");
        Div row = new Div(new Span(words), remove);
        row.addClassNames("row", "between");
        return new ListItem(row);
    }

    private Component adding() {
        ComboBox<Choice<PupilId>> pupil = new ComboBox<>(getTranslation("roll.pupil"));
        pupil.setItems(work.pupils());
        pupil.setItemLabelGenerator(Choice::name);
        ComboBox<YearGoes> goes = YearGoes.field(this, getTranslation("year.goes"), work.open(), null, () -> {});
        Checkbox sameYear = new Checkbox(getTranslation("year.same-year"));
        Div row = new Div(pupil, goes, sameYear, Buttons.plain(getTranslation("roll.add"), () -> {
            pupil.setInvalid(pupil.isEmpty());
            goes.setInvalid(goes.isEmpty());
            if (!pupil.isEmpty() && !goes.isEmpty()) {
                YearGoes to = goes.getValue();
                keep(work.draft()
                        .with(new PupilMove(
                                pupil.getValue().id().value(), to.fate(), to.place(), sameYear.getValue())));
                fillSingle();
            }
        }));
        pupil.setErrorMessage(getTranslation("roll.choose"));
        goes.setErrorMessage(getTranslation("roll.choose"));
        goes.setWidth(null);
        row.addClassName("adding");
        return row;
    }

    private Component groups() {
        CheckboxGroup<Choice<GroupId>> ending = new CheckboxGroup<>(getTranslation("year.groups-end"));
        ending.setItems(work.groups());
        ending.setItemLabelGenerator(Choice::name);
        ending.setValue(new HashSet<>(work.groups().stream()
                .filter(group -> work.draft().endingGroups().contains(group.id().value()))
                .toList()));
        ending.addClassName("stacked");
        ending.addValueChangeListener(event -> keep(work.draft()
                .ending(event.getValue().stream()
                        .map(choice -> choice.id().value())
                        .sorted()
                        .toList())));
        Card card = new Card(getTranslation("roll.groups"), new Paragraph(getTranslation("year.groups-help")), ending);
        card.addClassName("stack");
        return card;
    }

    private void keep(YearDraft draft) {
        save.accept(draft);
        work = fresh.get();
    }
}
