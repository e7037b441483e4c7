package org.attune.plan.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.attune.plan.PlanDraft;
import org.attune.plan.PlanPromises;
import org.attune.plan.PlanTarget;
import org.attune.plan.PlanWords;
import org.attune.ui.Buttons;
import org.attune.ui.Card;
import org.attune.ui.Formats;
import org.attune.ui.Undo;

/** Up to three targets, suggested by the method. */
final class TargetsCard extends Card {

    private static final long serialVersionUID = 1L;

    private final transient Making making;
    private final transient PlanPromises promises;
    private final transient PlanWords words;
    private final List<String> adults;
    private final transient Runnable changed;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = text("soft", getTranslation("plan.targets.none"));

    TargetsCard(Making making, PlanPromises promises, PlanWords words, List<String> adults, Runnable changed) {
        this.making = making;
        this.promises = promises;
        this.words = words;
        this.adults = adults;
        this.changed = changed;
        addClassName("targets");
        list.addClassName("things");
        add(
                new H2(getTranslation(
                        "plan.targets", Formats.date(making.draft().dates().reviewOn()))),
                text("soft", getTranslation("plan.targets.help")),
                list,
                none,
                Buttons.quiet(getTranslation("plan.targets.suggest"), () -> act(promises::suggestTargets)));
        show();
    }

    private void show() {
        PlanDraft draft = making.draft();
        list.removeAll();
        for (PlanTarget target : draft.targets()) {
            list.add(
                    new TargetItem(target, adults, words, wanted -> aim(replaced(target, wanted)), () -> drop(target)));
        }
        none.setVisible(draft.targets().isEmpty());
    }

    private void aim(List<PlanTarget> wanted) {
        act((id, seen) -> promises.aim(id, seen, wanted));
    }

    private void drop(PlanTarget target) {
        List<PlanTarget> before = making.draft().targets();
        aim(without(target));
        if (making.draft().targets().size() < before.size()) {
            Undo.offer(getTranslation("plan.undo.dropped"), getTranslation("plan.undo.done"), () -> {
                aim(before);
                return making.draft().targets().equals(before);
            });
        }
    }

    private List<PlanTarget> replaced(PlanTarget old, PlanTarget wanted) {
        List<PlanTarget> all = new ArrayList<>(making.draft().targets());
        all.replaceAll(target -> target.item().equals(old.item()) ? wanted : target);
        return all;
    }

    private List<PlanTarget> without(PlanTarget dropped) {
        return making.draft().targets().stream()
                .filter(target -> !target.item().equals(dropped.item()))
                .toList();
    }

    private void act(Making.Act act) {
        if (making.act(act)) {
            show();
            changed.run();
        }
    }

    private static Paragraph text(String classes, String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName(classes);
        return paragraph;
    }
}
