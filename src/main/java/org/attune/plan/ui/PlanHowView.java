package org.attune.plan.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.attune.access.NoSuchRecord;
import org.attune.access.Role;
import org.attune.plan.PlanWords;
import org.attune.plan.PlanWorking;
import org.attune.plan.PlanWorkings;
import org.attune.ui.Page;

/** How a plan was worked out, with its own numbers. Every one is the method’s own; nothing is computed here (decision 0431). */
@Route("pupils/:pupil/plan/:plan/how")
@StyleSheet("context://ui/styles/how.css")
@RolesAllowed({Role.Names.PRACTITIONER, Role.Names.SENCO, Role.Names.HEAD})
class PlanHowView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient PlanWorkings workings;
    private final transient PlanWords words;

    PlanHowView(PlanWorkings workings, PlanWords words) {
        this.workings = workings;
        this.words = words;
        addClassName("how-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PlanWorking working = workings.of(PlanRoute.plan(event));
        if (!working.pupil().id().equals(PlanRoute.pupil(event))) {
            throw new NoSuchRecord("plan");
        }
        show(working);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("plan-how.page"));
    }

    private void show(PlanWorking working) {
        String name = working.pupil().displayName();
        Anchor back = new Anchor(
                PlanNavigation.planHref(working.pupil().id(), working.plan().id()), getTranslation("plan-how.back"));
        back.addClassName("btn");
        removeAll();
        add(heading(null, getTranslation("how.title"), getTranslation("plan-how.of", name), back));
        add(text("soft", getTranslation("plan-how.intro", working.pupil().firstName())));
        add(new HowFits(working, words));
        if (!working.working().needs().isEmpty()) {
            add(new HowNeed(working, words));
        }
        add(new HowThings(working, words), new HowTargets(working, words));
    }
}
