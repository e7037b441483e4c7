package org.attune.plan.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.attune.plan.Agreements;
import org.attune.plan.Missing;
import org.attune.plan.OlderPlanOpen;
import org.attune.plan.PlanChanged;
import org.attune.plan.PlanDraft;
import org.attune.plan.PlanId;
import org.attune.plan.PlanIncomplete;
import org.attune.roll.Adult;
import org.attune.roll.PupilSummary;
import org.attune.ui.AskDialog;
import org.attune.ui.Buttons;
import org.attune.ui.Formats;
import org.attune.ui.Notice;
import org.attune.ui.Undo;

/** The second step: what we hope to see, what we agree, and then the plan is adopted. */
final class PromisePanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient PlanScreen screen;
    private final transient PupilSummary pupil;
    private final transient Making making;
    private final SavedMark saved;
    private final PlanFooter footer;
    private final Div lacking = new Div();

    PromisePanel(PlanScreen screen, PupilSummary pupil, PlanDraft draft) {
        this.screen = screen;
        this.pupil = pupil;
        this.making = new Making(screen.drafts(), draft, id -> {}, this::overtaken);
        this.saved = new SavedMark(screen.clock().getZone());
        if (draft.targets().isEmpty()) {
            making.act(screen.promises()::suggestTargets);
        }
        addClassNames("planner", "second");
        Anchor back =
                new Anchor(PlanNavigation.planHref(pupil.id(), making.stored()), getTranslation("plan.back-to-things"));
        back.setRouterIgnore(false);
        back.addClassName("btn");
        footer = new PlanFooter(back, Buttons.main(getTranslation("plan.adopt"), () -> adopt(false)));
        lacking.getElement().setAttribute("tabindex", "-1");
        Div page = new Div(context(), heading(), targets(), agreements(), lacking);
        page.addClassNames("page", "narrow");
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

    private Div heading() {
        Paragraph help = new Paragraph(getTranslation("plan.hope.help", pupil.firstName()));
        help.addClassName("soft");
        Div heading = new Div(new H1(getTranslation("plan.hope")), help);
        heading.addClassName("plan-heading");
        return heading;
    }

    private TargetsCard targets() {
        List<String> names = screen.adults().workingWith(pupil.id()).stream()
                .map(Adult::displayName)
                .toList();
        return new TargetsCard(making, screen.promises(), screen.words(), names, this::showRest);
    }

    private AgreementsCard agreements() {
        String by = Formats.date(making.draft().dates().reviewOn());
        return new AgreementsCard(making.draft().agreements(), by, this::agree);
    }

    private void agree(Agreements agreed) {
        if (making.act((id, seen) -> screen.promises().agree(id, seen, agreed))) {
            showRest();
        }
    }

    private void showRest() {
        saved.show(making.draft());
        footer.show(making.draft());
        lacking.removeAll();
    }

    private void adopt(boolean endOlder) {
        PlanId id = making.stored();
        try {
            screen.promises().adopt(id, making.draft().version(), endOlder);
            Undo.withdraw();
            UI.getCurrent().navigate(PlanNavigation.planHref(pupil.id(), id));
        } catch (PlanIncomplete incomplete) {
            tell(incomplete.missing());
        } catch (OlderPlanOpen older) {
            askToEndOlder();
        } catch (PlanChanged changed) {
            overtaken(changed);
        }
    }

    private void tell(List<Missing> missing) {
        UnorderedList list = new UnorderedList();
        list.addClassName("lacking");
        missing.forEach(each -> list.add(new ListItem(getTranslation(each.messageKey()))));
        lacking.removeAll();
        lacking.add(Notice.problem(new Span(getTranslation("plan.missing")), list));
        lacking.getElement().callJsFunction("focus");
        lacking.getElement().callJsFunction("scrollIntoView");
    }

    private void askToEndOlder() {
        AskDialog.ask(
                getTranslation("plan.older"),
                getTranslation("plan.older.ask", pupil.firstName()),
                getTranslation("plan.older.no"),
                getTranslation("plan.older.yes"),
                () -> adopt(true));
    }

    private void overtaken(PlanChanged changed) {
        Overtaken.tell(changed, screen.clock().getZone(), UI.getCurrent());
    }
}
