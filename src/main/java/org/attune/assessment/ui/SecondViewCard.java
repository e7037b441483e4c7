package org.attune.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.attune.access.StaffId;
import org.attune.assessment.AssessmentId;
import org.attune.assessment.NotOpen;
import org.attune.assessment.SecondView;
import org.attune.assessment.SecondViewRefused;
import org.attune.assessment.SecondViews;
import org.attune.roll.Adult;
import org.attune.roll.PupilSummary;
import org.attune.ui.Buttons;
import org.attune.ui.Card;
import org.attune.ui.Formats;
import org.attune.ui.Notice;

/** A second adult’s view: asking for one, who is asked, taking it back. */
final class SecondViewCard extends Card {

    private static final long serialVersionUID = 1L;

    private final transient SecondViews secondViews;
    private final transient Function<Collection<StaffId>, Map<StaffId, String>> names;
    private final transient PupilSummary pupil;
    private final transient AssessmentId assessment;
    private final transient ZoneId zone;

    SecondViewCard(
            SecondViews secondViews,
            Function<Collection<StaffId>, Map<StaffId, String>> names,
            PupilSummary pupil,
            AssessmentId assessment,
            ZoneId zone) {
        this.secondViews = secondViews;
        this.names = names;
        this.pupil = pupil;
        this.assessment = assessment;
        this.zone = zone;
        addClassName("second-view");
    }

    void offer() {
        show("second.title", "second.what", Buttons.plain(getTranslation("second.ask"), this::choose));
    }

    void showAsked(SecondView asked) {
        Map<StaffId, String> known = names.apply(Set.of(asked.adult(), asked.askedBy()));
        String adult = known.getOrDefault(asked.adult(), "");
        removeAll();
        Paragraph when = new Paragraph(getTranslation(
                asked.begun() ? "second.begun" : "second.asked",
                adult,
                known.getOrDefault(asked.askedBy(), ""),
                Formats.date(asked.askedAt().atZone(zone).toLocalDate())));
        Div row = row(new Div(new H2(getTranslation("second.waiting", adult)), when, soft("second.opens")));
        if (asked.mayTakeBack()) {
            row.add(actions(Buttons.quiet(getTranslation("second.take-back"), () -> takeBack(asked))));
        }
        add(row);
    }

    private void choose() {
        List<Adult> around;
        try {
            around = secondViews.canBeAsked(assessment);
        } catch (SecondViewRefused refused) {
            refuse(refused);
            return;
        }
        removeAll();
        addClassName("form");
        add(new H2(getTranslation("second.title")));
        if (around.isEmpty()) {
            add(soft("second.nobody"));
            return;
        }
        add(soft("second.choose-help"));
        RadioButtonGroup<Adult> who = new RadioButtonGroup<>(getTranslation("second.who", pupil.firstName()));
        who.setItems(around);
        who.setItemLabelGenerator(
                adult -> adult.job() == null ? adult.displayName() : adult.displayName() + ", " + adult.job());
        who.setRequiredIndicatorVisible(true);
        who.getElement().callJsFunction("focus");
        add(
                who,
                actions(
                        Buttons.plain(getTranslation("second.ask-them"), () -> ask(who)),
                        Buttons.quiet(getTranslation("result.cancel"), this::offerAgain)));
    }

    private void offerAgain() {
        removeClassName("form");
        offer();
        takeFocus();
    }

    private void ask(RadioButtonGroup<Adult> who) {
        who.setErrorMessage(getTranslation("second.needed"));
        who.setInvalid(who.isEmpty());
        if (who.isInvalid()) {
            return;
        }
        try {
            secondViews.ask(assessment, who.getValue().id());
            removeClassName("form");
            secondViews.openOf(pupil.id()).ifPresent(this::showAsked);
            takeFocus();
        } catch (SecondViewRefused refused) {
            refuse(refused);
        }
    }

    private void takeBack(SecondView asked) {
        try {
            secondViews.takeBack(asked.id());
        } catch (NotOpen over) {
            // It is over, as wished.
        }
        if (secondViews.mayBeAsked(assessment)) {
            offer();
            takeFocus();
        } else {
            setVisible(false);
        }
    }

    private void refuse(SecondViewRefused refused) {
        removeAll();
        add(Notice.caution(getTranslation("second.refused." + refused.reason().name())));
    }

    /** The button that was pressed is gone: the keyboard goes on from the card. */
    private void takeFocus() {
        getElement().setAttribute("tabindex", "-1").executeJs("this.focus()");
    }

    private void show(String title, String text, Component action) {
        removeAll();
        Div row = row(new Div(new H2(getTranslation(title)), soft(text)));
        row.add(actions(action));
        add(row);
    }

    private Paragraph soft(String key) {
        Paragraph soft = new Paragraph(getTranslation(key));
        soft.addClassName("soft");
        return soft;
    }

    private static Div row(Div words) {
        words.addClassName("grow");
        Div row = new Div(words);
        row.addClassNames("row", "between");
        return row;
    }

    private static Div actions(Component... buttons) {
        Div actions = new Div(buttons);
        actions.addClassName("actions");
        return actions;
    }
}
