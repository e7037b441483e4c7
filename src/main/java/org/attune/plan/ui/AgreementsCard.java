package org.attune.plan.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import org.attune.plan.Agreements;
import org.attune.plan.Likelihood;
import org.attune.ui.Card;
import org.attune.ui.Notice;
import org.jspecify.annotations.Nullable;

/** The three agreements. Each is saved as it is written. */
final class AgreementsCard extends Card {

    private static final long serialVersionUID = 1L;
    private static final int PAUSE_MILLIS = 800;

    private final TextArea success;
    private final Chips<Likelihood> likelihood;
    private final TextArea ifNot;
    private final transient Consumer<Agreements> changed;

    AgreementsCard(Agreements agreed, String reviewOn, Consumer<Agreements> changed) {
        this.changed = changed;
        addClassNames("agreements");
        Likelihood chosen = agreed.likelihood();
        success = area("plan.success", agreed.success());
        likelihood = Chips.one(
                getTranslation("plan.likelihood", reviewOn),
                List.of(Likelihood.values()),
                each -> getTranslation(each.messageKey()),
                chosen == null ? List.of() : List.of(chosen),
                ignored -> tell());
        ifNot = area("plan.if-not", agreed.ifNot());
        Paragraph help = new Paragraph(getTranslation("plan.agreements.help"));
        help.addClassName("soft");
        add(
                new H2(getTranslation("plan.agreements")),
                help,
                Notice.caution(getTranslation("ui.safety")),
                success,
                likelihood,
                ifNot);
    }

    private TextArea area(String key, String text) {
        TextArea area = new TextArea(getTranslation(key));
        area.setHelperText(getTranslation(key + ".help"));
        area.setMaxLength(Agreements.LONGEST);
        area.setValue(text);
        area.setWidthFull();
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(PAUSE_MILLIS);
        area.addValueChangeListener(event -> tell());
        return area;
    }

    private void tell() {
        changed.accept(new Agreements(first(success), chosen(), first(ifNot)));
    }

    private @Nullable Likelihood chosen() {
        List<Likelihood> chosen = likelihood.chosen();
        return chosen.isEmpty() ? null : chosen.getFirst();
    }

    /** The browser keeps to the length; a browser can be made to forget. */
    private static String first(TextArea area) {
        String text = area.getValue().strip();
        return text.substring(0, Math.min(text.length(), Agreements.LONGEST));
    }
}
