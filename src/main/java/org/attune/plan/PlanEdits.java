package org.attune.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.attune.access.Rule;
import org.attune.method.planning.Capacity;
import org.attune.method.planning.Strategy;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes to a draft, one by one, each stored as it is made. Every method gives the draft as it is afterwards, and throws
 * {@link PlanChanged} where somebody else saved since the person saw it.
 */
@Service
@Transactional
@PreAuthorize(Rule.WORKS_WITH_PUPILS)
public class PlanEdits {

    private final DraftLock lock;
    private final DraftTable table;
    private final Planner planner;
    private final PlanBases bases;
    private final PlanDays days;

    PlanEdits(DraftLock lock, DraftTable table, Planner planner, PlanBases bases, PlanDays days) {
        this.lock = lock;
        this.table = table;
        this.planner = planner;
        this.bases = bases;
        this.days = days;
    }

    /** New terms give a new proposal, unless the practitioner has changed the last one: their choice is kept. */
    public PlanDraft change(PlanId id, int seen, PlanTerms terms) {
        return change(id, seen, (plan, basis) -> {
            boolean edited = table.of(plan, basis).offer().edited();
            PlanTerms agreed = basis.agreed(terms);
            plan.become(agreed, days.fromToday(terms.weeks()));
            if (!edited) {
                plan.take(planner.propose(basis, agreed), basis.library().digest());
            }
        });
    }

    /** The method’s proposal in place of the practitioner’s changes. */
    public PlanDraft proposeAgain(PlanId id, int seen) {
        return change(
                id,
                seen,
                (plan, basis) -> plan.take(
                        planner.propose(basis, plan.terms()), basis.library().digest()));
    }

    /** One for one, in the same place. */
    public PlanDraft swap(PlanId id, int seen, String out, String in) {
        return change(id, seen, (plan, basis) -> {
            Strategy replacement = eligible(plan, basis, in);
            choose(
                    plan,
                    basis,
                    all -> all.stream()
                            .map(strategy -> strategy.code().equals(out) ? replacement : strategy)
                            .toList());
        });
    }

    public PlanDraft remove(PlanId id, int seen, String code) {
        return change(
                id,
                seen,
                (plan, basis) -> choose(
                        plan,
                        basis,
                        all -> all.stream()
                                .filter(strategy -> !strategy.code().equals(code))
                                .toList()));
    }

    /** One more, up to five. */
    public PlanDraft add(PlanId id, int seen, String code) {
        return change(id, seen, (plan, basis) -> {
            Strategy added = eligible(plan, basis, code);
            choose(plan, basis, all -> {
                List<Strategy> larger = new ArrayList<>(all);
                larger.add(added);
                return larger;
            });
        });
    }

    /**
     * The strategies as they were before the last change, in that order.
     *
     * @throws IllegalArgumentException where one of them fits no more
     */
    public PlanDraft putBack(PlanId id, int seen, List<String> codes) {
        return change(
                id,
                seen,
                (plan, basis) -> choose(
                        plan,
                        basis,
                        all -> codes.stream()
                                .map(code -> all.stream()
                                        .filter(strategy -> strategy.code().equals(code))
                                        .findFirst()
                                        .orElseGet(() -> eligible(plan, basis, code)))
                                .toList()));
    }

    /** What the family said to the home strategy; it joins the plan when they agree. */
    public PlanDraft answerHome(PlanId id, int seen, boolean agreed) {
        return change(id, seen, (plan, basis) -> {
            plan.answerHome(agreed);
            choose(plan, basis, UnaryOperator.identity());
        });
    }

    /** What could join the draft, the best first. */
    @Transactional(readOnly = true)
    public List<Addition> additions(PlanId id) {
        ActionPlan plan = lock.look(id);
        PlanBasis basis = bases.of(plan.finding());
        return planner.additions(basis, plan.terms(), table.atSchool(plan, basis));
    }

    private PlanDraft change(PlanId id, int seen, BiConsumer<ActionPlan, PlanBasis> act) {
        ActionPlan plan = lock.take(id, seen);
        PlanBasis basis = bases.of(plan.finding());
        act.accept(plan, basis);
        lock.save(plan);
        return table.of(plan, basis);
    }

    private void choose(ActionPlan plan, PlanBasis basis, UnaryOperator<List<Strategy>> change) {
        List<Strategy> chosen = change.apply(table.atSchool(plan, basis));
        long different = chosen.stream().map(Strategy::code).distinct().count();
        if (chosen.size() > Capacity.MOST_STRATEGIES || different < chosen.size()) {
            throw new IllegalArgumentException("A plan has at most five strategies, each once");
        }
        plan.put(chosen, plan.homeAnswer() == HomeAnswer.AGREED ? table.offered(plan, basis) : null);
    }

    private Strategy eligible(ActionPlan plan, PlanBasis basis, String code) {
        return planner.eligible(basis, plan.terms()).stream()
                .filter(strategy -> strategy.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code + " does not fit this plan"));
    }
}
