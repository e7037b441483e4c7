package org.attune.roll.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;

/** Which step of the import this is; a file with columns of its own has no step for them. */
class ImportSteps extends OrderedList {

    static final String CHOOSE = "import.step1";
    static final String MATCH = "import.step2";
    static final String SCHOOL = "import.step-school";
    static final String CHECK = "import.step3";
    static final String DONE = "import.step4";

    private static final long serialVersionUID = 1L;

    ImportSteps(List<String> steps, String now) {
        super();
        addClassName("steps");
        for (String step : steps) {
            ListItem item = new ListItem(getTranslation(step));
            item.setClassName("done", steps.indexOf(step) < steps.indexOf(now));
            if (step.equals(now)) {
                item.getElement().setAttribute("aria-current", "step");
            }
            add(item);
        }
    }
}
