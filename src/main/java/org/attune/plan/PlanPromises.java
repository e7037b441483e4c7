package org.attune.plan;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.attune.access.CurrentUser;
import org.attune.access.CurrentUsers;
import org.attune.access.Rule;
import org.attune.access.StaffId;
import org.attune.assessment.FoundRecord;
import org.attune.method.planning.Strategy;
import org.attune.roll.Adults;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a draft promises: targets and agreements; and its adoption. {@link PlanChanged} as for {@link PlanEdits}. */
@Service
@Transactional
@PreAuthorize(Rule.WORKS_WITH_PUPILS)
public class PlanPromises {

    private static final int MOST_TARGETS = 3;
    private static final int LONGEST_NAME = 160;

    private final DraftLock lock;
    private final DraftTable table;
    private final Planner planner;
    private final PlanRepository plans;
    private final PlanBases bases;
    private final PlanEndings endings;
    private final Adults adults;
    private final CurrentUsers users;
    private final PlanDays days;
    private final Clock clock;

    PlanPromises(
            DraftLock lock,
            DraftTable table,
            Planner planner,
            PlanRepository plans,
            PlanBases bases,
            PlanEndings endings,
            Adults adults,
            CurrentUsers users,
            PlanDays days,
            Clock clock) {
        this.lock = lock;
        this.table = table;
        this.planner = planner;
        this.plans = plans;
        this.bases = bases;
        this.endings = endings;
        this.adults = adults;
        this.users = users;
        this.days = days;
        this.clock = clock;
    }

    /** The targets that the method suggests for what the draft now holds, with the lead as adult. */
    public PlanDraft suggestTargets(PlanId id, int seen) {
        ActionPlan plan = lock.take(id, seen);
        PlanBasis basis = bases.of(plan.finding());
        List<Strategy> chosen =
                plan.strategies().stream().map(PlannedStrategy::strategy).toList();
        String lead = name(plan.lead());
        plan.aim(planner.targets(basis, plan.terms(), chosen, lead));
        return saved(plan, basis);
    }

    /**
     * The targets as the practitioner wants them.
     *
     * @throws IllegalArgumentException where there are more than 3, one stands twice, or one leads nowhere
     */
    public PlanDraft aim(PlanId id, int seen, List<PlanTarget> targets) {
        ActionPlan plan = lock.take(id, seen);
        PlanBasis basis = bases.of(plan.finding());
        check(targets, basis.found());
        plan.aim(targets);
        return saved(plan, basis);
    }

    public PlanDraft agree(PlanId id, int seen, Agreements agreements) {
        ActionPlan plan = lock.take(id, seen);
        plan.agree(agreements);
        return saved(plan, bases.of(plan.finding()));
    }

    /** Throws the draft away; what was in it stays in the records, out of sight. */
    public void discard(PlanId id, int seen) {
        ActionPlan plan = lock.take(id, seen);
        plan.discard(clock.instant());
        lock.save(plan);
    }

    /**
     * The draft becomes the pupil’s plan, beginning today.
     *
     * @param endOlder whether the person agreed that the plan of today ends
     * @throws PlanIncomplete where something is still missing
     * @throws OlderPlanOpen where there is an older plan, and the person did not agree that it ends
     */
    public void adopt(PlanId id, int seen, boolean endOlder) {
        ActionPlan plan = lock.take(id, seen);
        PlanBasis basis = bases.of(plan.finding());
        PlanDraft draft = table.of(plan, basis);
        List<Missing> missing = Missing.in(draft);
        if (!missing.isEmpty()) {
            throw new PlanIncomplete(missing);
        }
        CurrentUser user = users.current();
        plans.findBySchoolIdAndPupilIdAndState(
                        user.school().value(), plan.pupil().value(), PlanState.ADOPTED)
                .ifPresent(older -> end(older, endOlder));
        endings.cut(user, plan.pupil());
        if (!basis.homeContactSafe()) {
            plan.leaveHomeOut();
        }
        plan.on(days.fromToday(plan.terms().weeks()));
        Instant now = clock.instant();
        plan.adopt(user, now);
        lock.save(plan);
        endings.adopted(plan, now);
    }

    private PlanDraft saved(ActionPlan plan, PlanBasis basis) {
        lock.save(plan);
        return table.of(plan, basis);
    }

    private void end(ActionPlan older, boolean agreed) {
        if (!agreed) {
            throw new OlderPlanOpen();
        }
        endings.end(older);
    }

    private String name(StaffId staff) {
        return adults.names(Set.of(staff)).getOrDefault(staff, "");
    }

    private static void check(List<PlanTarget> targets, FoundRecord found) {
        boolean good = targets.size() <= MOST_TARGETS
                && targets.stream().map(PlanTarget::item).distinct().count() == targets.size()
                && targets.stream()
                        .allMatch(target -> target.from().isNumber()
                                && target.from() == found.answers().of(target.item())
                                && target.to().isNumber()
                                && target.to().number() > target.from().number()
                                && !target.adult().isBlank()
                                && target.adult().length() <= LONGEST_NAME);
        if (!good) {
            throw new IllegalArgumentException("At most three targets, each from today’s answer to a higher one");
        }
    }
}
