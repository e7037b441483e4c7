package org.attune.voice.ui;

import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;

/** What the short forms of this module share. */
final class Fields {

    private Fields() {}

    /** Marks a field that is missing; whether it is there. */
    static boolean require(HasValidationProperties field, boolean missing, String message) {
        field.setErrorMessage(message);
        field.setInvalid(missing);
        return !missing;
    }

    /** What was typed; nothing where the field is hidden or empty. */
    static @Nullable String text(TextField field) {
        return !field.isVisible() || field.getValue().isBlank()
                ? null
                : field.getValue().strip();
    }
}
