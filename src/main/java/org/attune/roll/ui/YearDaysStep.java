package org.attune.roll.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.attune.ui.Buttons;
import org.attune.ui.Card;
import org.attune.ui.DateField;
import org.jspecify.annotations.Nullable;

/** Step 1: when the new year begins, and when the oldest leave. */
class YearDaysStep extends Card {

    private static final long serialVersionUID = 1L;

    record Days(LocalDate firstDay, LocalDate leaversLastDay) {}

    private final DateField firstDay = new DateField(getTranslation("year.first-day"));
    private final DateField leavers = new DateField(getTranslation("year.leavers-day"));

    YearDaysStep(LocalDate first, @Nullable LocalDate leaversDay, LocalDate today, Consumer<Days> next) {
        super();
        addClassNames("form");
        add(
                new com.vaadin.flow.component.html.H2(getTranslation("year.step1")),
                new Paragraph(getTranslation("year.days-help")));
        firstDay.setValue(first);
        firstDay.setMin(today.plusDays(1));
        firstDay.setHelperText(getTranslation("year.first-day-help"));
        firstDay.setRequiredIndicatorVisible(true);
        leavers.setValue(leaversDay == null ? first.minusDays(1) : leaversDay);
        leavers.setHelperText(getTranslation("year.leavers-day-help"));
        leavers.setRequiredIndicatorVisible(true);
        firstDay.addValueChangeListener(event -> {
            if (event.getValue() != null
                    && event.getOldValue() != null
                    && event.getOldValue().minusDays(1).equals(leavers.getValue())) {
                leavers.setValue(event.getValue().minusDays(1));
            }
        });
        Div fields = new Div(firstDay, leavers);
        fields.addClassName("pair");
        add(fields, Buttons.main(getTranslation("year.next-classes"), () -> {
            boolean ready = !firstDay.isEmpty() && !firstDay.isInvalid() && !leavers.isEmpty() && !leavers.isInvalid();
            boolean ordered = ready && leavers.getValue().isBefore(firstDay.getValue());
            if (ready && !ordered) {
                leavers.setErrorMessage(getTranslation("year.refused.leavers-day"));
                leavers.setInvalid(true);
                leavers.focus();
            } else if (ready) {
                next.accept(new Days(firstDay.getValue(), leavers.getValue()));
            }
        }));
    }
}
