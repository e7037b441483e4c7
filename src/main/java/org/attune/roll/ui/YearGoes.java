package org.attune.roll.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.attune.roll.GroupId;
import org.attune.roll.year.Fate;
import org.attune.roll.year.Place;
import org.attune.roll.year.YearWork.Choice;
import org.jspecify.annotations.Nullable;

/** Where a pupil or a class goes: stays, leaves, one of the classes, or a new one whose name is typed. */
record YearGoes(Fate fate, @Nullable Place place, String label) {

    static ComboBox<YearGoes> field(
            Component on, String label, List<Choice<GroupId>> classes, @Nullable GroupId own, Runnable changed) {
        ComboBox<YearGoes> field = new ComboBox<>(label);
        List<YearGoes> choices = new ArrayList<>();
        choices.add(new YearGoes(Fate.STAYS, null, on.getTranslation("year.stays")));
        classes.stream()
                .filter(choice -> !choice.id().equals(own))
                .map(choice -> new YearGoes(Fate.MOVES, Place.of(choice.id()), choice.name()))
                .forEach(choices::add);
        choices.add(new YearGoes(Fate.LEAVES, null, on.getTranslation("year.leaves")));
        field.setItems(choices);
        field.setItemLabelGenerator(YearGoes::label);
        field.setAllowCustomValue(true);
        field.setPlaceholder(on.getTranslation("year.choose"));
        field.setWidthFull();
        field.addCustomValueSetListener(event -> {
            String name = event.getDetail().strip();
            if (!name.isEmpty()) {
                field.setValue(choices.stream()
                        .filter(choice -> choice.label().equalsIgnoreCase(name))
                        .findFirst()
                        .orElseGet(() -> fresh(on, name)));
            }
        });
        field.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                changed.run();
            }
        });
        return field;
    }

    /** As the draft has it; none where nothing is decided. */
    static @Nullable YearGoes of(
            Component on, List<Choice<GroupId>> classes, @Nullable Fate fate, @Nullable Place place) {
        if (fate == null) {
            return null;
        }
        return switch (fate) {
            case STAYS -> new YearGoes(fate, null, on.getTranslation("year.stays"));
            case LEAVES -> new YearGoes(fate, null, on.getTranslation("year.leaves"));
            case MOVES ->
                place == null
                        ? null
                        : place.name() != null
                                ? fresh(on, place.name())
                                : classes.stream()
                                        .filter(choice -> choice.id().value() == Objects.requireNonNull(place.group()))
                                        .map(choice -> new YearGoes(fate, place, choice.name()))
                                        .findFirst()
                                        .orElse(null);
        };
    }

    private static YearGoes fresh(Component on, String name) {
        return new YearGoes(Fate.MOVES, Place.called(name), on.getTranslation("year.new-class", name));
    }
}
