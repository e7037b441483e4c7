package org.attune.plan.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.attune.access.NoSuchRecord;
import org.attune.assessment.ui.AssessmentNavigation;
import org.attune.plan.PlanChanged;
import org.attune.plan.PlanDraft;
import org.attune.plan.PlanId;
import org.attune.plan.PlanTerms;
import org.attune.roll.PupilSummary;
import org.attune.roll.TrainingNeeded;
import org.attune.ui.AskDialog;
import org.attune.ui.Buttons;
import org.attune.ui.Notice;
import org.attune.ui.Undo;

/** Making the plan: what you can give on the left, what you get on the right, at once. */
final class MakerPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient PlanScreen screen;
    private final transient PupilSummary pupil;
    private final transient Making making;
    private final SavedMark saved;
    private final TermsPanel terms;
    private final ProposalPanel proposal;
    private final PlanFooter footer;
    private final Div end = new Div();

    MakerPanel(PlanScreen screen, PupilSummary pupil, PlanDraft draft) {
        this.screen = screen;
        this.pupil = pupil;
        this.making = new Making(
                screen.drafts(),
                draft,
                this::begun,
                changed -> Overtaken.tell(changed, screen.clock().getZone(), UI.getCurrent()));
        this.saved = new SavedMark(screen.clock().getZone());
        this.terms = new TermsPanel(draft, pupil.firstName(), screen.words(), this::change);
        this.proposal = new ProposalPanel(making, screen.edits(), screen.words(), pupil.firstName(), this::showRest);
        Anchor back = new Anchor(
                AssessmentNavigation.resultHref(pupil.id(), draft.found().id()), getTranslation("plan.back"));
        back.setRouterIgnore(false);
        back.addClassName("btn");
        this.footer = new PlanFooter(back, Buttons.main(getTranslation("plan.next"), this::goOn));
        addClassName("planner");
        Div columns = new Div(terms, right(draft));
        columns.addClassName("plan-columns");
        Div page = new Div(context(), columns);
        page.addClassName("page");
        add(page, footer);
        showRest();
    }

    private Div context() {
        Span who = new Span(getTranslation("plan.context", pupil.displayName()));
        who.addClassName("soft");
        Div row = new Div(who, saved);
        row.addClassName("plan-context");
        return row;
    }

    private Div right(PlanDraft draft) {
        Div right = new Div();
        right.addClassName("stack");
        if (draft.found().superseded()) {
            right.add(Notice.caution(getTranslation("plan.superseded.draft")));
        }
        right.add(proposal, end);
        return right;
    }

    private void change(java.util.function.UnaryOperator<PlanTerms> change) {
        boolean done = making.act((id, seen) ->
                screen.edits().change(id, seen, change.apply(making.draft().terms())));
        if (done) {
            proposal.show(null);
            showRest();
        }
    }

    private void showRest() {
        PlanDraft draft = making.draft();
        terms.show(draft.dates());
        saved.show(draft);
        footer.show(draft);
        end.removeAll();
        if (draft.id() != null) {
            end.add(Buttons.quiet(getTranslation("plan.discard"), this::askToDiscard));
        }
    }

    /** The address now names the draft, so that reloading or coming back finds it. */
    private void begun(PlanId id) {
        UI.getCurrent()
                .getPage()
                .executeJs(
                        "history.replaceState(history.state, '', new URL($0, document.baseURI))",
                        PlanNavigation.planHref(pupil.id(), id));
    }

    private void goOn() {
        PlanId id = making.stored();
        UI.getCurrent().navigate(PlanNavigation.planHref(pupil.id(), id), PlanRoute.TARGETS);
    }

    private void askToDiscard() {
        AskDialog.ask(
                getTranslation("plan.discard"),
                getTranslation("plan.discard.ask"),
                getTranslation("plan.discard.no"),
                getTranslation("plan.discard.yes"),
                this::discard);
    }

    private void discard() {
        PlanId plan = making.stored();
        boolean gone = making.act((id, seen) -> {
            screen.promises().discard(id, seen);
            return making.draft();
        });
        UI.getCurrent().navigate("pupils/" + pupil.id().value());
        if (gone) {
            Undo.offer(
                    getTranslation("plan.discarded", pupil.firstName()),
                    getTranslation("plan.brought-back", pupil.firstName()),
                    () -> bringBack(plan));
        }
    }

    private boolean bringBack(PlanId plan) {
        try {
            screen.drafts().bringBack(plan);
        } catch (PlanChanged | NoSuchRecord | TrainingNeeded late) {
            return false;
        }
        UI.getCurrent().navigate(PlanNavigation.planHref(pupil.id(), plan));
        return true;
    }
}
