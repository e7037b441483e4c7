package org.attune.roll.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.function.Consumer;
import org.attune.roll.imports.RollFile;
import org.attune.ui.Buttons;
import org.attune.ui.Card;

/** Which school of a file that holds several. Nothing is chosen before the person chooses. */
class ImportSchoolStep extends Card {

    private static final long serialVersionUID = 1L;

    private final Select<String> school = new Select<>();

    ImportSchoolStep(RollFile file, Consumer<String> next, Runnable back) {
        super();
        addClassName("stack");
        school.setLabel(getTranslation("import.school"));
        school.setItems(file.parts());
        school.setWidth("320px");
        school.setErrorMessage(getTranslation("import.school-needed"));
        Div actions = new Div(
                Buttons.main(getTranslation("import.check"), () -> {
                    school.setInvalid(school.getValue() == null);
                    if (school.getValue() != null) {
                        next.accept(school.getValue());
                    }
                }),
                Buttons.plain(getTranslation("import.other-file"), back));
        actions.addClassName("actions");
        add(new H2(getTranslation("import.schools")));
        add(new Paragraph(getTranslation("import.schools-help", file.parts().size())), school, actions);
    }
}
