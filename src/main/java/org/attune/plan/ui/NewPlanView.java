package org.attune.plan.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.attune.access.NoSuchRecord;
import org.attune.access.PupilId;
import org.attune.access.Role;
import org.attune.plan.PlanDraft;
import org.attune.plan.PlanId;
import org.attune.roll.PupilSummary;
import org.attune.roll.TrainingNeeded;

/** A new plan from a finding. Nothing is stored before the first change; a draft that is there already is gone on with. */
@Route("pupils/:pupil/plan/new")
@StyleSheet("context://ui/styles/plan.css")
@RolesAllowed({Role.Names.PRACTITIONER, Role.Names.SENCO})
class NewPlanView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient PlanScreen screen;

    NewPlanView(PlanScreen screen) {
        this.screen = screen;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PupilId pupil = PlanRoute.pupil(event);
        Optional<PlanId> begun = screen.drafts().of(pupil);
        if (begun.isPresent()) {
            event.forwardTo(PlanNavigation.planHref(pupil, begun.get()));
            return;
        }
        removeAll();
        PupilSummary summary = screen.pupils().summary(pupil);
        try {
            add(new MakerPanel(screen, summary, preview(event, pupil)));
        } catch (TrainingNeeded needed) {
            add(new PlanTrainingMissing(summary, needed.status()));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("plan.page"));
    }

    private PlanDraft preview(BeforeEnterEvent event, PupilId pupil) {
        PlanDraft draft = screen.drafts().preview(PlanRoute.finding(event));
        if (!draft.pupil().equals(pupil)) {
            throw new NoSuchRecord("finding");
        }
        return draft;
    }
}
