package org.attune.roll.ui;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;

/** Year groups and classes in words: “Year 2 · Oak”. */
final class YearWords {

    private YearWords() {}

    static String of(Component on, String code) {
        return switch (code) {
            case "R", "X", "E1", "E2", "N1", "N2" -> on.getTranslation("roll.year." + code);
            default -> on.getTranslation("roll.year", code);
        };
    }

    static String withClass(Component on, @Nullable String yearGroup, @Nullable String className) {
        String year = yearGroup == null ? "" : of(on, yearGroup);
        String name = className == null ? on.getTranslation("roll.no-class") : className;
        return year.isEmpty() ? name : year + " · " + name;
    }
}
