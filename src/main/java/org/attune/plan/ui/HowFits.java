package org.attune.plan.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.attune.method.planning.Setting;
import org.attune.plan.PlanTerms;
import org.attune.plan.PlanWords;
import org.attune.plan.PlanWorking;
import org.attune.ui.Card;
import org.attune.ui.FigureTable;

/** What the plan had to fit, and how many strategies do. */
final class HowFits extends Card {

    private static final long serialVersionUID = 1L;

    HowFits(PlanWorking working, PlanWords words) {
        PlanTerms terms = working.plan().terms();
        add(new H2(getTranslation("plan-how.fits")));
        if (terms.foci().isEmpty()) {
            add(new Paragraph(getTranslation("plan-how.no-focus")));
        } else {
            add(new Paragraph(getTranslation("plan-how.focus", words.focus(terms.foci()))));
        }
        List<String> places = terms.settings().stream()
                .map(Setting::name)
                .map(name -> getTranslation("plan.setting." + name))
                .toList();
        add(new FigureTable(
                        getTranslation("plan-how.fits"),
                        1,
                        getTranslation("how.figure-of"),
                        getTranslation("how.gives"))
                .row(getTranslation("plan-how.minutes"), "" + terms.minutes())
                .row(
                        getTranslation("plan-how.minutes.used"),
                        "" + working.choice().minutesAWeek())
                .row(getTranslation("plan-how.most"), "" + terms.most())
                .row(getTranslation("plan-how.library"), "" + working.working().atSchool())
                .row(getTranslation("plan-how.eligible"), "" + working.working().eligible()));
        add(new Paragraph(getTranslation("plan-how.eligible.rule")));
        add(new Paragraph(getTranslation("plan-how.places", String.join(", ", places))));
    }
}
