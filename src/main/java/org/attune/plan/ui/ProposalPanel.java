package org.attune.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.attune.method.interruption.Status;
import org.attune.method.planning.Capacity;
import org.attune.method.planning.ChosenStrategy;
import org.attune.method.planning.RoutineOutcome;
import org.attune.plan.Addition;
import org.attune.plan.PlanDraft;
import org.attune.plan.PlanEdits;
import org.attune.plan.PlanId;
import org.attune.plan.PlanOffer;
import org.attune.plan.PlanWords;
import org.attune.ui.Buttons;
import org.attune.ui.Notice;
import org.attune.ui.Undo;
import org.jspecify.annotations.Nullable;

/** What the plan holds: proposed by the method, changed by the practitioner. Drawn anew after each change. */
final class ProposalPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Making making;
    private final transient PlanEdits edits;
    private final transient PlanWords words;
    private final String firstName;
    private final transient Runnable changed;

    /** @param changed told after each change that was made here */
    ProposalPanel(Making making, PlanEdits edits, PlanWords words, String firstName, Runnable changed) {
        this.making = making;
        this.edits = edits;
        this.words = words;
        this.firstName = firstName;
        this.changed = changed;
        addClassNames("card", "proposal");
        show(null);
    }

    /** @param at code of the thing that has the focus of the keyboard, if any */
    void show(@Nullable String at) {
        removeAll();
        PlanDraft draft = making.draft();
        PlanOffer offer = draft.offer();
        add(headline(draft));
        if (offer.edited()) {
            add(edited());
        } else if (!offer.strategies().isEmpty()
                && offer.strategies().size() < draft.terms().most()) {
            add(fewer(draft));
        }
        if (offer.strategies().isEmpty()) {
            add(nothing(draft));
        } else {
            add(things(draft, at));
        }
        routine(offer.choice().routine());
        if (offer.order().size() < Capacity.MOST_STRATEGIES
                && !draft.terms().foci().isEmpty()) {
            add(adding());
        }
        ChosenStrategy home = offer.home();
        if (home != null) {
            add(new HomeOfferPanel(
                    home,
                    offer.homeAnswer(),
                    firstName,
                    draft.facts().adaptations().isEmpty(),
                    words,
                    agreed -> act((id, seen) -> edits.answerHome(id, seen, agreed), null)));
        }
        PlanId stored = draft.id();
        if (stored != null) {
            Anchor how = new Anchor(PlanNavigation.howHref(draft.pupil(), stored), getTranslation("plan-how.open"));
            how.addClassNames("btn", "quiet");
            add(how);
        }
    }

    private Component headline(PlanDraft draft) {
        PlanOffer offer = draft.offer();
        H2 title = new H2(getTranslation(
                "plan.things", offer.strategies().size(), offer.choice().minutesAWeek()));
        title.getElement().setAttribute("role", "heading").setAttribute("aria-level", "2");
        title.getElement().setAttribute("aria-live", "polite");
        Div row = new Div(title);
        row.addClassName("headline");
        Div tags = new Div();
        tags.addClassName("chips");
        draft.terms().foci().forEach(code -> tags.add(focus(draft, code)));
        row.add(tags);
        return row;
    }

    private Span focus(PlanDraft draft, String code) {
        String name = words.strands().stream()
                .filter(strand -> strand.code().equals(code))
                .findFirst()
                .orElseThrow()
                .name();
        Span tag = new Span(getTranslation("plan.for.tag", name, words.focus(List.of(code))));
        tag.addClassName("tag");
        Status status = draft.found().finding().strand(code).status();
        if (draft.found().finding().isStatusShown() && status == Status.LIKELY) {
            tag.addClassName("likely");
        } else if (draft.found().finding().isStatusShown() && status == Status.POSSIBLE) {
            tag.addClassName("possible");
        }
        return tag;
    }

    private Component edited() {
        Div line = new Div(
                new Span(getTranslation("plan.edited")),
                Buttons.quiet(
                        getTranslation("plan.propose-again"),
                        () -> actWithUndo(edits::proposeAgain, null, getTranslation("plan.undo.proposed"))));
        line.addClassName("edited");
        return line;
    }

    /** Otherwise the number that was chosen and the number that is shown would disagree without a word. */
    private Component fewer(PlanDraft draft) {
        Paragraph line = new Paragraph(getTranslation(
                "plan.things.fewer",
                draft.terms().most(),
                draft.offer().strategies().size()));
        line.addClassNames("soft", "small");
        return line;
    }

    private Component things(PlanDraft draft, @Nullable String at) {
        PlanOffer offer = draft.offer();
        UnorderedList list = new UnorderedList();
        list.addClassName("things");
        for (ChosenStrategy chosen : offer.strategies()) {
            String code = chosen.strategy().code();
            ThingItem item = new ThingItem(
                    chosen,
                    firstName,
                    PlanWords.waysFor(chosen.strategy(), draft.facts().adaptations()),
                    draft.facts().adaptations().isEmpty(),
                    offer.unfit().contains(code),
                    words,
                    in -> actWithUndo(
                            (id, seen) -> edits.swap(id, seen, code, in),
                            in,
                            getTranslation(
                                    "plan.undo.swapped", chosen.strategy().title())),
                    () -> actWithUndo(
                            (id, seen) -> edits.remove(id, seen, code),
                            null,
                            getTranslation(
                                    "plan.undo.removed", chosen.strategy().title())));
            list.add(item);
            if (code.equals(at)) {
                item.focus();
            }
        }
        return list;
    }

    private Component nothing(PlanDraft draft) {
        String key = draft.terms().foci().isEmpty()
                ? draft.found().finding().isStatusShown() ? "plan.none.no-focus" : early(draft)
                : "plan.none.nothing-fits";
        Paragraph words = new Paragraph(getTranslation(key, firstName));
        words.addClassNames("empty", "soft");
        return words;
    }

    private static String early(PlanDraft draft) {
        return draft.found().finding().isOwnProgressOnly() ? "plan.none.own-progress" : "plan.none.early";
    }

    private void routine(RoutineOutcome outcome) {
        switch (outcome) {
            case NONE_FITS -> add(Notice.caution(getTranslation("plan.routine.none-fits")));
            case MISSING -> add(Notice.caution(getTranslation("plan.routine.missing")));
            case NOT_NEEDED, MET -> {}
        }
    }

    private Component adding() {
        Choices choices = new Choices(getTranslation("plan.add"));
        choices.setVisible(false);
        Button button = Buttons.plain(getTranslation("plan.add"), () -> {});
        button.getElement().setAttribute("aria-expanded", "false");
        button.addClickListener(event -> {
            boolean open = !choices.isVisible();
            if (open) {
                fill(choices);
            }
            choices.setVisible(open);
            button.getElement().setAttribute("aria-expanded", String.valueOf(open));
        });
        Div row = new Div(button, choices);
        row.addClassName("plan-adding");
        return row;
    }

    private void fill(Choices choices) {
        choices.removeAll();
        List<Addition> additions = edits.additions(making.stored());
        for (Addition each : additions) {
            String code = each.strategy().code();
            String note = getTranslation(each.fits() ? "plan.covers.more" : "plan.add.too-long", each.percentMore());
            choices.offer(
                    each.strategy().title(),
                    words.amount(each.strategy()),
                    note,
                    () -> act((id, seen) -> edits.add(id, seen, code), code));
        }
        if (additions.isEmpty()) {
            choices.nothing(getTranslation("plan.add.none"));
        }
    }

    private void act(Making.Act act, @Nullable String at) {
        if (making.act(act)) {
            show(at);
            changed.run();
        }
    }

    /** What left the plan can come back, unless it did not fit any more. */
    private void actWithUndo(Making.Act act, @Nullable String at, String said) {
        PlanOffer before = making.draft().offer();
        act(act, at);
        List<String> after = making.draft().offer().order();
        boolean fits = before.unfit().stream().allMatch(after::contains);
        if (fits && !after.equals(before.order())) {
            Undo.offer(said, getTranslation("plan.undo.done"), () -> putBack(before.order()));
        }
    }

    private boolean putBack(List<String> codes) {
        try {
            boolean done = making.act((id, seen) -> edits.putBack(id, seen, codes));
            show(null);
            changed.run();
            return done;
        } catch (IllegalArgumentException fitsNoMore) {
            return false;
        }
    }
}
