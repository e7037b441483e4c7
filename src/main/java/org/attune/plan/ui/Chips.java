package org.attune.plan.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;

/** A few choices as chips: real checkboxes or radios in labels, so that keys and screen readers work as everywhere. */
final class Chips<T> extends FieldSet {

    private static final long serialVersionUID = 1L;
    private static final AtomicLong GROUPS = new AtomicLong();

    private final Map<T, Element> inputs = new LinkedHashMap<>();
    private final String type;
    private final String group = "chips-" + GROUPS.incrementAndGet();
    private final transient Consumer<List<T>> changed;

    private Chips(String type, String legend, Consumer<List<T>> changed) {
        super(legend);
        this.type = type;
        this.changed = changed;
        addClassName("field");
    }

    /** Any number of them. */
    static <T> Chips<T> many(
            String legend, List<T> all, Function<T, String> words, Collection<T> on, Consumer<List<T>> changed) {
        return new Chips<>("checkbox", legend, changed).with(all, words, on);
    }

    /** One of them. */
    static <T> Chips<T> one(
            String legend, List<T> all, Function<T, String> words, Collection<T> on, Consumer<T> changed) {
        return new Chips<T>("radio", legend, chosen -> changed.accept(chosen.getFirst())).with(all, words, on);
    }

    /** Those that are on, in their order. */
    List<T> chosen() {
        List<T> chosen = new ArrayList<>();
        inputs.forEach((value, input) -> {
            if (input.getProperty("checked", false)) {
                chosen.add(value);
            }
        });
        return chosen;
    }

    /** Without telling. */
    void choose(Collection<T> on) {
        inputs.forEach((value, input) -> input.setProperty("checked", on.contains(value)));
    }

    private Chips<T> with(List<T> all, Function<T, String> words, Collection<T> on) {
        Div row = new Div();
        row.addClassName("chips");
        all.forEach(value -> row.getElement().appendChild(chip(value, words.apply(value))));
        add(row);
        choose(on);
        return this;
    }

    private Element chip(T value, String words) {
        Element input = new Element(Tag.INPUT)
                .setAttribute("type", type)
                .setAttribute("name", group)
                .setAttribute("value", words);
        input.addPropertyChangeListener("checked", "change", event -> {
            if (event.isUserOriginated()) {
                tell(value);
            }
        });
        inputs.put(value, input);
        Element text = new Element(Tag.SPAN).setText(words);
        Element label = new Element(Tag.LABEL).appendChild(input, text);
        label.getClassList().add("pick");
        return label;
    }

    /** A browser says nothing of the radio that went off. */
    private void tell(T value) {
        if (type.equals("radio")) {
            choose(List.of(value));
        }
        changed.accept(chosen());
    }
}
