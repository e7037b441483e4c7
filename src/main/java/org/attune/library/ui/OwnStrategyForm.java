package org.attune.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableFunction;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.attune.catalogue.Catalogue;
import org.attune.catalogue.Code;
import org.attune.library.OwnStrategy;
import org.attune.library.StrategyWords;
import org.attune.method.instrument.AgeBand;
import org.attune.method.instrument.Instrument;
import org.attune.method.instrument.Item;
import org.attune.method.instrument.Strand;
import org.attune.method.planning.Adaptation;
import org.attune.method.planning.RelationalFunction;
import org.attune.method.planning.Setting;
import org.attune.method.planning.Strategy;
import org.attune.ui.Card;

/** The fields of a school’s own strategy, in four cards. Each has its rule below it: the message key is that of the format. */
final class OwnStrategyForm extends Div {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_LIST = 1_200;
    private static final int[] WEIGHTS = {3, 2, 1};

    private final transient Instrument instrument;
    private final Map<String, Component> fields = new LinkedHashMap<>();

    private final TextField title = line("title", LONGEST_TITLE);
    private final Select<Strand> strand = new Select<>();
    private final List<MultiSelectComboBox<Item>> serves = Arrays.stream(WEIGHTS)
            .mapToObj(weight -> new MultiSelectComboBox<Item>(getTranslation("own.serves." + weight)))
            .toList();
    private final TextArea steps = area("steps", LONGEST_LIST);
    private final TextArea say = area("say", LONGEST_TEXT);
    private final TextField why = line("why", LONGEST_TEXT);
    private final TextArea family = area("family", LONGEST_TEXT);
    private final TextField source = line("source", LONGEST_TEXT);
    private final TextField stance = line("stance", LONGEST_TEXT);
    private final CheckboxGroup<RelationalFunction> functions = group("functions");
    private final CheckboxGroup<Setting> settings = group("settings");
    private final IntegerField adults = number("adults", 5);
    private final IntegerField minutes = number("minutes", 60);
    private final IntegerField times = number("times_a_week", 5);
    private final IntegerField minutesAWeek = number("staff_minutes_a_week", 300);
    private final CheckboxGroup<AgeBand> ages = group("age_bands");
    private final TextArea things = area("things", LONGEST_LIST);
    private final TextArea cautions = area("cautions", LONGEST_LIST);
    private final TextField stopIf = line("stop_if", LONGEST_TEXT);
    private final CheckboxGroup<String> optIns = group("needs_opt_in");
    private final Map<Adaptation, TextField> ways = new EnumMap<>(Adaptation.class);

    OwnStrategyForm(Catalogue catalogue, StrategyWords words) {
        this.instrument = catalogue.instrument();
        addClassName("own-form");
        strand.setLabel(getTranslation("own.strand"));
        strand.setItems(instrument.strands());
        strand.setItemLabelGenerator(one -> one == null ? "" : one.name() + ": " + one.plain());
        strand.addValueChangeListener(event -> offerItems());
        fields.put("strand", strand);
        serves.forEach(field -> {
            field.setItemLabelGenerator(Item::statement);
            field.setWidthFull();
        });
        fields.put("serves", serves.getFirst());
        serves.getFirst().setHelperText(getTranslation("own.serves.rule"));
        choices(functions, List.of(RelationalFunction.values()), one -> getTranslation("own.functions." + one.name()));
        choices(settings, List.of(Setting.values()), one -> getTranslation("library.where." + one.name()));
        choices(ages, List.of(AgeBand.values()), words::age);
        List<Code> codes = catalogue.codeSet("opt-in").codes();
        choices(
                optIns,
                codes.stream().map(Code::code).toList(),
                code -> codes.stream()
                        .filter(one -> one.code().equals(code))
                        .map(Code::name)
                        .findFirst()
                        .orElse(code));
        minutesAWeek.setMin(0);
        for (Adaptation kind : Adaptation.values()) {
            TextField way = new TextField(getTranslation("strategy.adapt." + kind.name()));
            way.setMaxLength(LONGEST_TEXT);
            way.setWidthFull();
            ways.put(kind, way);
        }
        NativeDetails adaptations = new NativeDetails(new Span(getTranslation("own.adaptations")));
        adaptations.addClassName("writing");
        Div waysDiv = new Div(ways.values().toArray(Component[]::new));
        waysDiv.addClassName("form");
        adaptations.setContent(waysDiv);
        card("own.card.what", title, strand, steps, say, stance);
        Card helps = card("own.card.why", why);
        serves.forEach(helps::add);
        helps.add(functions, family, source);
        card("own.card.when", settings, numbers(), ages);
        card("own.card.care", things, cautions, stopIf, optIns, adaptations);
    }

    void show(Strategy strategy) {
        title.setValue(strategy.title());
        strand.setValue(instrument.strand(strategy.strand()));
        for (int i = 0; i < WEIGHTS.length; i++) {
            int weight = WEIGHTS[i];
            serves.get(i)
                    .setValue(strategy.serves().entrySet().stream()
                            .filter(served -> served.getValue() == weight)
                            .map(served -> instrument.item(served.getKey()))
                            .collect(Collectors.toSet()));
        }
        steps.setValue(String.join("\n", strategy.steps()));
        say.setValue(strategy.say());
        why.setValue(strategy.why());
        family.setValue(strategy.family());
        source.setValue(strategy.source());
        stance.setValue(strategy.stance());
        functions.setValue(strategy.functions());
        settings.setValue(strategy.settings());
        adults.setValue(strategy.adults());
        minutes.setValue(strategy.minutes());
        times.setValue(strategy.timesAWeek());
        minutesAWeek.setValue(strategy.statedMinutesAWeek());
        ages.setValue(strategy.ageBands());
        things.setValue(String.join("\n", strategy.things()));
        cautions.setValue(String.join("\n", strategy.cautions()));
        stopIf.setValue(strategy.stopIf());
        optIns.setValue(strategy.needsOptIn());
        ways.forEach((kind, way) -> way.setValue(strategy.adaptations().getOrDefault(kind, "")));
    }

    OwnStrategy strategy() {
        Map<String, Integer> served = new LinkedHashMap<>();
        // An item that stands in two fields keeps the greater weight.
        for (int i = WEIGHTS.length - 1; i >= 0; i--) {
            int weight = WEIGHTS[i];
            serves.get(i).getValue().forEach(item -> served.put(item.code(), weight));
        }
        Map<Adaptation, String> other = new EnumMap<>(Adaptation.class);
        ways.forEach((kind, way) -> other.put(kind, way.getValue()));
        return new OwnStrategy(
                title.getValue(),
                strand.getValue() == null ? "" : strand.getValue().code(),
                served,
                lines(steps),
                say.getValue(),
                why.getValue(),
                family.getValue(),
                source.getValue(),
                stance.getValue(),
                functions.getValue(),
                settings.getValue(),
                number(adults),
                number(minutes),
                number(times),
                minutesAWeek.getValue(),
                ages.getValue(),
                lines(things),
                other,
                lines(cautions),
                stopIf.getValue(),
                Set.copyOf(optIns.getValue()));
    }

    /** Marks these, whose rules stand below them, and goes to the first. */
    void mark(Set<String> keys) {
        fields.forEach((key, field) -> {
            if (field instanceof HasValidationProperties validated) {
                boolean wrong = keys.contains(key);
                validated.setErrorMessage(wrong ? getTranslation("own.look") : "");
                validated.setInvalid(wrong);
            }
        });
        fields.entrySet().stream()
                .filter(entry -> keys.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .filter(Focusable.class::isInstance)
                .findFirst()
                .ifPresent(field -> ((Focusable<?>) field).focus());
    }

    private void offerItems() {
        Strand chosen = strand.getValue();
        serves.forEach(field -> field.setItems(chosen == null ? List.of() : instrument.itemsOf(chosen)));
    }

    private Card card(String key, Component... content) {
        Card card = new Card(getTranslation(key), content);
        card.addClassName("form");
        add(card);
        return card;
    }

    private Component numbers() {
        Div row = new Div(adults, minutes, times, minutesAWeek);
        row.addClassName("numbers");
        return row;
    }

    private TextField line(String key, int longest) {
        TextField field = new TextField(getTranslation("own." + key));
        field.setMaxLength(longest);
        return known(key, field);
    }

    private TextArea area(String key, int longest) {
        TextArea field = new TextArea(getTranslation("own." + key));
        field.setMaxLength(longest);
        field.setMinRows(longest == LONGEST_LIST ? 4 : 2);
        return known(key, field);
    }

    private IntegerField number(String key, int most) {
        IntegerField field = new IntegerField(getTranslation("own." + key));
        field.setMin(1);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        return known(key, field);
    }

    private <T> CheckboxGroup<T> group(String key) {
        return known(key, new CheckboxGroup<>(getTranslation("own." + key)));
    }

    private <F extends Component & HasHelper & HasSize> F known(String key, F field) {
        fields.put(key, field);
        field.setHelperText(getTranslation("own." + key + ".rule"));
        field.setWidthFull();
        return field;
    }

    private static <T> void choices(CheckboxGroup<T> field, List<T> items, SerializableFunction<T, String> words) {
        field.setItems(items);
        field.setItemLabelGenerator(words::apply);
    }

    private static int number(HasValue<?, Integer> field) {
        Integer value = field.getValue();
        return value == null ? 0 : value;
    }

    private static List<String> lines(TextArea field) {
        return field.getValue().lines().toList();
    }
}
