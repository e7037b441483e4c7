package org.attune.roll.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableFunction;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.attune.roll.GroupSummary;
import org.attune.roll.YearGroups;
import org.jspecify.annotations.Nullable;

/** Fields that several of the administrator's forms share, and how they read what is typed. */
final class Fields {

    private static final int LONGEST = 80;
    private static final int TYPING_PAUSE = 200;

    private Fields() {}

    static TextField text(String label) {
        TextField field = new TextField(label);
        field.setMaxLength(LONGEST);
        field.setWidthFull();
        return field;
    }

    static TextField search(String label, String hint) {
        TextField field = new TextField(label);
        field.setPlaceholder(hint);
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(TYPING_PAUSE);
        return field;
    }

    static Select<String> yearGroup(String label, SerializableFunction<String, String> words) {
        Select<String> field = new Select<>();
        field.setLabel(label);
        field.setItems(YearGroups.CODES);
        field.setItemLabelGenerator(code -> code == null ? "–" : words.apply(code));
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption("–");
        field.setWidthFull();
        return field;
    }

    static ComboBox<GroupSummary> group(String label, Stream<GroupSummary> groups, LocalDate today) {
        ComboBox<GroupSummary> field = new ComboBox<>(label);
        field.setItems(groups.filter(group -> group.isOpen(today)).toList());
        field.setItemLabelGenerator(GroupSummary::name);
        field.setWidthFull();
        return field;
    }

    static @Nullable String orNull(TextField field) {
        String value = field.getValue().strip();
        return value.isEmpty() ? null : value;
    }

    /** Every word that was typed begins a word of the name. */
    static boolean matches(String name, String typed) {
        List<String> parts = words(name);
        return words(typed).stream().allMatch(word -> parts.stream().anyMatch(part -> part.startsWith(word)));
    }

    private static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("[\\p{M}'’]", "")
                .toLowerCase(Locale.ROOT);
        return Stream.of(plain.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
