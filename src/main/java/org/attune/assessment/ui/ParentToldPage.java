package org.attune.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.attune.assessment.HowTold;
import org.attune.assessment.ParentTold;
import org.attune.roll.PupilSummary;
import org.attune.ui.Buttons;
import org.attune.ui.Card;
import org.attune.ui.DateField;
import org.attune.ui.Page;

/** Before the first answer: who was told, how, when, what they said; or the safeguarding lead’s reason why not. */
final class ParentToldPage extends Page {

    private static final long serialVersionUID = 1L;
    private static final String OTHER = "other";

    private final transient Consumer<ParentTold> done;
    private final transient Clock clock;
    private final Card card = new Card();

    private final RadioButtonGroup<String> who = new RadioButtonGroup<>(getTranslation("score.gate.who"));
    private final TextField whoElse = new TextField(getTranslation("score.gate.who-else"));
    private final RadioButtonGroup<HowTold> how = new RadioButtonGroup<>(getTranslation("score.gate.how"));
    private final DateField when = new DateField(getTranslation("score.gate.when"));
    private final TextArea said = new TextArea(getTranslation("score.gate.said"));
    private final TextArea reason = new TextArea(getTranslation("score.gate.reason"));

    ParentToldPage(PupilSummary pupil, String about, Clock clock, Consumer<ParentTold> done) {
        this.done = done;
        this.clock = clock;
        narrow();
        add(heading(
                ofPupil(pupil.id().value(), pupil.displayName()),
                about,
                getTranslation("score.gate.title", pupil.firstName()),
                getTranslation("score.gate.why")));
        fields();
        card.addClassNames("form", "told");
        add(card);
        askWho();
    }

    /** Another way, below the form. */
    ParentToldPage offering(String href, String words) {
        Anchor link = new Anchor(href, words);
        link.addClassNames("btn", "quiet");
        add(actions(link));
        return this;
    }

    private void fields() {
        who.setItems("mother", "father", "carer", OTHER);
        who.setItemLabelGenerator(choice -> getTranslation("score.gate.who." + choice));
        who.setRequiredIndicatorVisible(true);
        who.addValueChangeListener(event -> whoElse.setVisible(OTHER.equals(event.getValue())));
        whoElse.setMaxLength(ParentTold.LONGEST_WHO);
        whoElse.setVisible(false);
        how.setItems(HowTold.values());
        how.setItemLabelGenerator(choice -> getTranslation("score.gate.how." + choice.name()));
        how.setRequiredIndicatorVisible(true);
        when.setMax(LocalDate.now(clock));
        when.setValue(LocalDate.now(clock));
        when.setRequiredIndicatorVisible(true);
        for (TextArea area : List.of(said, reason)) {
            area.setMaxLength(ParentTold.LONGEST_TEXT);
            area.setMinRows(3);
            area.setWidthFull();
        }
        said.setHelperText(getTranslation("score.gate.said-help"));
        reason.setRequiredIndicatorVisible(true);
    }

    private void askWho() {
        card.removeAll();
        card.add(
                who,
                whoElse,
                how,
                when,
                text("soft small safety", getTranslation("ui.safety")),
                said,
                actions(
                        Buttons.main(getTranslation("score.gate.start"), this::told),
                        Buttons.quiet(getTranslation("score.gate.not-told"), this::askReason)));
    }

    private void askReason() {
        card.removeAll();
        card.add(
                new Paragraph(getTranslation("score.gate.not-told-who")),
                text("soft small safety", getTranslation("ui.safety")),
                reason,
                actions(
                        Buttons.main(getTranslation("score.gate.start"), this::notTold),
                        Buttons.quiet(getTranslation("score.gate.told-after-all"), this::askWho)));
        reason.focus();
    }

    private void told() {
        boolean other = OTHER.equals(who.getValue());
        LocalDate day = when.getValue();
        boolean complete = require(who, who.isEmpty(), "score.gate.needed-choice")
                & require(whoElse, other && whoElse.getValue().isBlank(), "score.gate.needed-text")
                & require(how, how.isEmpty(), "score.gate.needed-choice")
                & require(when, day == null || day.isAfter(LocalDate.now(clock)), "score.gate.needed-day");
        if (!complete) {
            toFirst(who, whoElse, how, when);
        } else if (day != null) {
            String person = other ? whoElse.getValue().strip() : getTranslation("score.gate.who." + who.getValue());
            String words = said.getValue().strip();
            done.accept(new ParentTold.Told(person, how.getValue(), day, words.isEmpty() ? null : words));
        }
    }

    private void notTold() {
        if (require(reason, reason.getValue().isBlank(), "score.gate.needed-reason")) {
            done.accept(new ParentTold.NotTold(reason.getValue().strip()));
        }
    }

    /** What is missing may lie above the part of the page that is seen. */
    private static void toFirst(HasValidationProperties... fields) {
        Arrays.stream(fields)
                .filter(HasValidationProperties::isInvalid)
                .findFirst()
                .map(HasElement::getElement)
                .ifPresent(field -> field.callJsFunction("focus"));
    }

    private boolean require(HasValidationProperties field, boolean missing, String message) {
        field.setErrorMessage(getTranslation(message));
        field.setInvalid(missing);
        return !missing;
    }

    private static Component actions(Component... buttons) {
        Div actions = new Div(buttons);
        actions.addClassName("actions");
        return actions;
    }
}
