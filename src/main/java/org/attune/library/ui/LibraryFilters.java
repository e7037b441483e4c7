package org.attune.library.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import java.util.Locale;
import org.attune.library.LibraryFilter;
import org.attune.library.StrategyWords;
import org.attune.method.instrument.AgeBand;
import org.attune.method.instrument.Cluster;
import org.attune.method.instrument.Instrument;
import org.attune.method.instrument.Strand;
import org.attune.method.planning.Setting;

/** Search as you type, and five small questions. */
final class LibraryFilters extends Div {

    private static final long serialVersionUID = 1L;
    private static final int TYPING_PAUSE = 250;
    /** A week, at most. */
    static final List<Integer> MINUTES = List.of(5, 10, 15, 20, 30, 45, 60);

    private final TextField search = new TextField(getTranslation("library.search"));
    private final Select<Strand> strand = new Select<>();
    private final Select<Cluster> cluster = new Select<>();
    private final Select<AgeBand> age = new Select<>();
    private final Select<Setting> where = new Select<>();
    private final Select<Integer> minutes = new Select<>();
    private final transient Instrument instrument;
    private final SerializableConsumer<LibraryFilter> changed;
    private boolean setting;

    LibraryFilters(Instrument instrument, StrategyWords words, SerializableConsumer<LibraryFilter> changed) {
        this.instrument = instrument;
        this.changed = changed;
        addClassName("library-filters");
        search.setPlaceholder(getTranslation("library.search.hint"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING_PAUSE);
        search.addClassName("search");
        ask(strand, "library.strand", instrument.strands(), one -> one.name() + ": " + one.plain());
        ask(cluster, "library.helps", clusters(), this::named);
        ask(age, "library.age", List.of(AgeBand.values()), words::age);
        ask(where, "library.where", List.of(Setting.values()), one -> getTranslation("library.where." + one.name()));
        ask(minutes, "library.minutes", MINUTES, most -> getTranslation("library.minutes.up-to", most));
        add(search, strand, cluster, age, where, minutes);
        search.addValueChangeListener(event -> tell());
        strand.addValueChangeListener(event -> strandChanged());
        List.of(cluster, age, where, minutes).forEach(each -> each.addValueChangeListener(event -> tell()));
    }

    /** Shows a filter, and tells nobody. */
    void show(LibraryFilter filter) {
        setting = true;
        search.setValue(filter.text());
        strand.setValue(filter.strand() == null ? null : instrument.strand(filter.strand()));
        cluster.setItems(clusters());
        cluster.setValue(clusters().stream()
                .filter(one -> one.code().equals(filter.cluster()))
                .findFirst()
                .orElse(null));
        age.setValue(filter.age());
        where.setValue(filter.where());
        minutes.setValue(filter.minutes());
        setting = false;
    }

    private <T> void ask(Select<T> field, String label, List<T> items, SerializableFunction<T, String> words) {
        field.setLabel(getTranslation(label));
        field.setItems(items);
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(getTranslation("library.any"));
        field.setItemLabelGenerator(item -> item == null ? getTranslation("library.any") : words.apply(item));
    }

    /** What it can help with follows the strand. */
    private void strandChanged() {
        if (setting) {
            return;
        }
        Cluster before = cluster.getValue();
        setting = true;
        cluster.setItems(clusters());
        cluster.setValue(before != null && clusters().contains(before) ? before : null);
        setting = false;
        tell();
    }

    private List<Cluster> clusters() {
        Strand only = strand.getValue();
        return instrument.strands().stream()
                .filter(one -> only == null || one.equals(only))
                .flatMap(one -> one.clusters().stream())
                .toList();
    }

    private String named(Cluster one) {
        return strand.getValue() != null
                ? one.name()
                : instrument.strands().stream()
                                .filter(each -> each.clusters().contains(one))
                                .findFirst()
                                .map(Strand::name)
                                .orElse("")
                        + ": " + one.name().toLowerCase(Locale.UK);
    }

    private void tell() {
        if (setting) {
            return;
        }
        changed.accept(new LibraryFilter(
                search.getValue(),
                strand.getValue() == null ? null : strand.getValue().code(),
                cluster.getValue() == null ? null : cluster.getValue().code(),
                age.getValue(),
                where.getValue(),
                minutes.getValue()));
    }
}
