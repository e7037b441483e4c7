package org.attune.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A day, typed or picked, in British order; what is typed may be 3/10/19, 03/10/2019 or 2019-10-03. */
public class DateField extends DatePicker {

    private static final long serialVersionUID = 1L;

    public DateField(String label) {
        super(label);
        setLocale(Locale.UK);
        // Most people type a date; the calendar opens by its button or the arrow key.
        setAutoOpen(false);
        setI18n(new DatePickerI18n()
                .setDateFormats("d MMM yyyy", "d/M/yyyy", "d/M/yy", "yyyy-MM-dd", "d.M.yyyy")
                .setFirstDayOfWeek(1)
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL, Locale.UK))
                        .toList())
                .setWeekdays(days(TextStyle.FULL))
                .setWeekdaysShort(days(TextStyle.SHORT))
                .setToday(getTranslation("ui.date.today"))
                .setCancel(getTranslation("ui.cancel"))
                .setBadInputErrorMessage(getTranslation("ui.date.wrong"))
                .setMinErrorMessage(getTranslation("ui.date.too-early"))
                .setMaxErrorMessage(getTranslation("ui.date.too-late"))
                .setRequiredErrorMessage(getTranslation("ui.needed")));
    }

    /** Sunday comes first in the component's lists, whatever day begins its weeks. */
    private static List<String> days(TextStyle style) {
        return List.of(7, 1, 2, 3, 4, 5, 6).stream()
                .map(day -> DayOfWeek.of(day).getDisplayName(style, Locale.UK))
                .toList();
    }
}
