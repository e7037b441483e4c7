package org.attune.plan.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.attune.access.CurrentUser;
import org.attune.access.NoSuchRecord;
import org.attune.access.PupilId;
import org.attune.access.Role;
import org.attune.plan.PlanDraft;
import org.attune.plan.PlanId;
import org.attune.plan.PlanPage;
import org.attune.plan.PlanState;
import org.attune.roll.PupilSummary;
import org.attune.roll.TrainingNeeded;
import org.jspecify.annotations.Nullable;

/** One plan: a draft to work on, in two steps, or the adopted plan to read. */
@Route("pupils/:pupil/plan/:plan")
@StyleSheet("context://ui/styles/plan.css")
@RolesAllowed({Role.Names.PRACTITIONER, Role.Names.SENCO, Role.Names.HEAD})
class PlanView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient PlanScreen screen;

    PlanView(PlanScreen screen) {
        this.screen = screen;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PupilId pupil = PlanRoute.pupil(event);
        PlanId plan = PlanRoute.plan(event);
        removeAll();
        Optional<PlanDraft> draft = draft(plan);
        if (draft.isPresent()) {
            requireSame(pupil, draft.get().pupil());
            work(pupil, draft.get(), PlanRoute.atTargets(event));
        } else {
            PlanPage page = screen.pages().get(plan);
            requireSame(pupil, page.pupil().id());
            read(page);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("plan.page"));
    }

    /** The plan, and what features above know of it. */
    private void read(PlanPage page) {
        ReadPanel panel = new ReadPanel(page, screen.clock(), makesPlans(), home(page));
        screen.extras().stream()
                .flatMap(extra -> extra.of(page, makesPlans()).stream())
                .forEach(panel::add);
        add(panel);
    }

    /** None for those who only read, and for a plan that is not current. */
    private @Nullable HomeCard home(PlanPage page) {
        PlanId plan = page.plan().id();
        if (!makesPlans() || page.plan().state() != PlanState.ADOPTED) {
            return null;
        }
        return new HomeCard(
                screen,
                plan,
                page.pupil().firstName(),
                screen.home().of(plan),
                () -> again(page.pupil().id(), plan));
    }

    /** The person may be on another screen by now. */
    private void again(PupilId pupil, PlanId plan) {
        if (isAttached()) {
            removeAll();
            PlanPage page = screen.pages().get(plan);
            read(page);
        } else {
            UI.getCurrent().navigate(PlanNavigation.planHref(pupil, plan));
        }
    }

    private void work(PupilId pupil, PlanDraft draft, boolean atTargets) {
        PupilSummary summary = screen.pupils().summary(pupil);
        add(atTargets ? new PromisePanel(screen, summary, draft) : new MakerPanel(screen, summary, draft));
    }

    /** Empty for a plan that is no draft any more, and for those who only read. */
    private Optional<PlanDraft> draft(PlanId plan) {
        try {
            return makesPlans() ? screen.drafts().open(plan) : Optional.empty();
        } catch (TrainingNeeded readsOnly) {
            return Optional.empty();
        }
    }

    private boolean makesPlans() {
        CurrentUser user = screen.users().current();
        return user.is(Role.PRACTITIONER) || user.is(Role.SENCO);
    }

    private static void requireSame(PupilId inAddress, PupilId ofPlan) {
        if (!inAddress.equals(ofPlan)) {
            throw new NoSuchRecord("plan");
        }
    }
}
