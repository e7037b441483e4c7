package org.attune.cycle;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.access.Rule;
import org.attune.assessment.FindingId;
import org.attune.method.cycle.Decision;
import org.attune.plan.Addition;
import org.attune.plan.PlanDraft;
import org.attune.plan.PlanDrafts;
import org.attune.plan.PlanEdits;
import org.attune.plan.PlanId;
import org.attune.plan.PlanPromises;
import org.attune.plan.PlanRecord;
import org.attune.plan.PlanTerms;
import org.attune.plan.PlannedStrategy;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plan that follows a review, as a draft with what is known already. Nothing of it counts before somebody adopts it. */
@Service
@Transactional
@PreAuthorize(Rule.WORKS_WITH_PUPILS)
public class NextPlans {

    private final ReviewPages pages;
    private final PlanDrafts drafts;
    private final PlanEdits edits;
    private final PlanPromises promises;

    NextPlans(ReviewPages pages, PlanDrafts drafts, PlanEdits edits, PlanPromises promises) {
        this.pages = pages;
        this.drafts = drafts;
        this.edits = edits;
        this.promises = promises;
    }

    /**
     * After a confirmed review. A draft that is there already is left as it is. To go on, the same things as far as they still fit; to change,
     * what the method proposes now; to step down, half the minutes and half the things.
     *
     * @return empty where support ends
     */
    public Optional<PlanId> fill(CycleId cycle) {
        ReviewPage page = pages.get(cycle);
        Decision decision = page.review().decided().decision();
        if (!page.review().isConfirmed() || decision == null || !decision.goesOn()) {
            return Optional.empty();
        }
        Optional<PlanId> begun = drafts.of(page.pupil().id());
        return begun.isPresent() ? begun : Optional.of(begin(page, decision));
    }

    private PlanId begin(ReviewPage page, Decision decision) {
        PlanRecord old = page.plan();
        FindingId finding = old.found().id();
        PlanDraft draft = drafts.start(finding, terms(decision, inLength(old.terms()), finding));
        PlanId id = Objects.requireNonNull(draft.id());
        if (decision == Decision.CONTINUE || decision == Decision.REFER) {
            draft = keep(id, draft, old);
        }
        draft = promises.suggestTargets(id, draft.version());
        promises.agree(id, draft.version(), old.agreements());
        return id;
    }

    /** The draft comes from the pupil’s newest score, whichever is asked for. To change or step down means what that score shows now. */
    private PlanTerms terms(Decision decision, PlanTerms before, FindingId finding) {
        return switch (decision) {
            case CHANGE -> before.withFoci(foci(before, finding));
            case STEP_DOWN -> lighter(before).withFoci(foci(before, finding));
            default -> before;
        };
    }

    /** As they were, where the newest score shows none: then the practitioner chooses. */
    private List<String> foci(PlanTerms before, FindingId finding) {
        List<String> now = drafts.preview(finding).terms().foci();
        return now.isEmpty() ? before.foci() : now;
    }

    /** The old things in their order, without those that no longer fit. */
    private PlanDraft keep(PlanId id, PlanDraft draft, PlanRecord old) {
        Set<String> fit = Stream.concat(
                        draft.offer().order().stream(),
                        edits.additions(id).stream().map(Addition::strategy).map(strategy -> strategy.code()))
                .collect(Collectors.toSet());
        List<String> kept = old.strategies().stream()
                .filter(planned -> !planned.home())
                .map(PlannedStrategy::strategy)
                .map(strategy -> strategy.code())
                .filter(fit::contains)
                .toList();
        return kept.isEmpty() || kept.equals(draft.offer().order()) ? draft : edits.putBack(id, draft.version(), kept);
    }

    /** A length that the screen offers. */
    private static PlanTerms inLength(PlanTerms terms) {
        return PlanTerms.LENGTHS.contains(terms.weeks()) ? terms : terms.withWeeks(PlanTerms.LENGTHS.getFirst());
    }

    private static PlanTerms lighter(PlanTerms terms) {
        return terms.withMinutes(Math.max(PlanTerms.FEWEST_MINUTES, terms.minutes() / 2))
                .withMost(Math.max(1, (terms.most() + 1) / 2));
    }
}
