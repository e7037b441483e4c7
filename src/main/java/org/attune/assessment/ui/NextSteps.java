package org.attune.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attune.assessment.FoundRecord;
import org.attune.method.interruption.Finding;
import org.attune.roll.PupilSummary;
import org.attune.ui.Buttons;

/** What to do with a result: one main step, a plan where there is a focus; where something was not seen, or it was too early, scoring again. */
@org.springframework.stereotype.Component
class NextSteps {

    private static final int DAYS_OF_EARLY_PICTURE = 28;

    private final I18NProvider messages;
    private final Clock clock;

    NextSteps(I18NProvider messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    Component[] of(FoundRecord found, PupilSummary pupil, boolean worksWithPupils) {
        List<Component> steps = new ArrayList<>();
        steps.add(Buttons.plain(
                say("result.print"), () -> UI.getCurrent().getPage().executeJs("window.print()")));
        if (worksWithPupils && found.isCurrentLead()) {
            Finding finding = found.finding();
            boolean plan = finding.isStatusShown() ? !finding.foci().isEmpty() : !finding.isEarlyPicture();
            boolean again = finding.isStatusShown()
                    ? !finding.open().isEmpty()
                    : finding.isEarlyPicture() && !LocalDate.now(clock).isBefore(knownLongEnough(pupil));
            if (again) {
                steps.add(link(
                        AssessmentNavigation.scoringHref(found.pupil()), "result.again", plan ? "btn" : "btn main"));
            }
            if (plan) {
                steps.add(link(planHref(found), "result.plan", "btn main"));
            }
        }
        return steps.toArray(Component[]::new);
    }

    /** The day from which a picture is no longer an early one. */
    LocalDate knownLongEnough(PupilSummary pupil) {
        LocalDate joined = pupil.joinedOn();
        return joined == null ? LocalDate.now(clock) : joined.plusDays(DAYS_OF_EARLY_PICTURE);
    }

    /** The plan’s own address: plans know of results, not the other way round. */
    private static String planHref(FoundRecord found) {
        return "pupils/" + found.pupil().value() + "/plan/new?finding="
                + found.id().value();
    }

    private Anchor link(String href, String key, String classes) {
        Anchor link = new Anchor(href, say(key));
        link.addClassNames(classes.split(" "));
        return link;
    }

    private String say(String key) {
        return messages.getTranslation(key, Locale.UK);
    }
}
