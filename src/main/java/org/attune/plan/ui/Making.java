package org.attune.plan.ui;

import java.util.function.Consumer;
import org.attune.plan.PlanChanged;
import org.attune.plan.PlanDraft;
import org.attune.plan.PlanDrafts;
import org.attune.plan.PlanId;

/** A draft on the screen. The first change stores it; each change goes through the method and comes back as the new draft. */
final class Making {

    private final PlanDrafts drafts;
    private final Consumer<PlanId> begun;
    private final Consumer<PlanChanged> overtaken;
    private PlanDraft draft;

    /**
     * @param begun told once, when the draft is first stored
     * @param overtaken told when somebody else saved it meanwhile
     */
    Making(PlanDrafts drafts, PlanDraft draft, Consumer<PlanId> begun, Consumer<PlanChanged> overtaken) {
        this.drafts = drafts;
        this.draft = draft;
        this.begun = begun;
        this.overtaken = overtaken;
    }

    PlanDraft draft() {
        return draft;
    }

    /** Whether the change was made. */
    boolean act(Act act) {
        try {
            PlanId id = stored();
            draft = act.on(id, draft.version());
            return true;
        } catch (PlanChanged changed) {
            overtaken.accept(changed);
            return false;
        }
    }

    /** The draft’s id; stores it if it is not. */
    PlanId stored() {
        PlanId id = draft.id();
        if (id == null) {
            draft = drafts.start(draft.found().id(), draft.terms());
            id = java.util.Objects.requireNonNull(draft.id());
            begun.accept(id);
        }
        return id;
    }

    /** One change to a draft. */
    interface Act {
        PlanDraft on(PlanId id, int seen);
    }
}
