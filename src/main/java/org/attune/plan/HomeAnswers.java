package org.attune.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.attune.access.CurrentUser;
import org.attune.access.CurrentUsers;
import org.attune.access.Gate;
import org.attune.access.NoSuchRecord;
import org.attune.access.Rule;
import org.attune.context.ContextFacts;
import org.attune.context.PlanFacts;
import org.attune.library.Library;
import org.attune.method.planning.Strategy;
import org.attune.plan.HomeAnswerTable.Row;
import org.attune.plan.HomeStanding.Door;
import org.attune.roll.Adults;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An adopted plan and those at home: whether a page may go to them, and what they said to the offer. Source: decision 0413. */
@Service
@Transactional
@PreAuthorize(Rule.WORKS_WITH_PUPILS)
public class HomeAnswers {

    /** Formats that the page for home can be printed in. */
    private static final Set<String> PRINTED = Set.of("print", ContextFacts.LARGE_PRINT);

    private final PlanRepository plans;
    private final Plans read;
    private final HomeAnswerTable table;
    private final Library library;
    private final ContextFacts facts;
    private final Gate gate;
    private final CurrentUsers users;
    private final Adults adults;
    private final Clock clock;

    HomeAnswers(
            PlanRepository plans,
            Plans read,
            HomeAnswerTable table,
            Library library,
            ContextFacts facts,
            Gate gate,
            CurrentUsers users,
            Adults adults,
            Clock clock) {
        this.plans = plans;
        this.read = read;
        this.table = table;
        this.library = library;
        this.facts = facts;
        this.gate = gate;
        this.users = users;
        this.adults = adults;
        this.clock = clock;
    }

    /** @throws NoSuchRecord when there is no plan that this person may see */
    @Transactional(readOnly = true)
    public HomeStanding of(PlanId id) {
        PlanRecord record = read.get(id);
        ActionPlan plan = plan(id);
        PlanFacts known = facts.forPlan(plan.pupil());
        Door door = door(record, known);
        Row last = table.last(plan).orElse(null);
        boolean otherWay = door == Door.OPEN && !PRINTED.containsAll(facts.paperFormats(plan.pupil()));
        return new HomeStanding(
                door,
                door == Door.NOT_SAFE ? null : offer(plan),
                plan.homeAnswer(),
                last == null ? null : last.reply(),
                last == null ? null : last.by(),
                last == null ? 0 : last.id(),
                otherWay);
    }

    /**
     * Records what the family said; the offer joins the plan when they agree, and leaves it when they would rather not.
     *
     * @param seen of the standing that was on the screen
     * @return what takes it back
     * @throws PlanChanged where somebody recorded an answer since, or the plan is not current
     * @throws IllegalArgumentException where nothing is offered, or the day is still to come
     */
    public long record(PlanId id, long seen, HomeReply reply) {
        ActionPlan plan = take(id);
        requireLast(plan, seen);
        Strategy offer = facts.forPlan(plan.pupil()).limits().homeContactSafe() ? offer(plan) : null;
        if (offer == null || reply.on().isAfter(LocalDate.now(clock))) {
            throw new IllegalArgumentException("Nothing to answer, or not yet said");
        }
        long recorded = table.record(users.current(), plan, offer.code(), reply);
        plan.answerHome(reply.agreed() ? HomeAnswer.AGREED : HomeAnswer.NOT_NOW, offer);
        save(plan);
        return recorded;
    }

    /**
     * Takes the last answer back: the plan is as it was before.
     *
     * @param seen of the standing that was on the screen
     * @throws PlanChanged where somebody recorded an answer since, or the plan is not current
     */
    public void takeBack(PlanId id, long seen) {
        ActionPlan plan = take(id);
        Row last = requireLast(plan, seen);
        if (last == null) {
            return;
        }
        table.takeBack(users.current(), last.id());
        plan.answerHome(last.before(), offer(plan));
        save(plan);
    }

    static Door door(PlanRecord plan, PlanFacts known) {
        if (plan.state() != PlanState.ADOPTED) {
            return Door.NOT_CURRENT;
        }
        if (!known.limits().homeContactSafe()) {
            return Door.NOT_SAFE;
        }
        return plan.found().signOff() == null ? Door.NOT_SIGNED : Door.OPEN;
    }

    /** As the plan keeps it where the family agreed; else as the library reads today. */
    private @Nullable Strategy offer(ActionPlan plan) {
        String code = plan.homeOffer();
        return plan.strategies().stream()
                .filter(PlannedStrategy::home)
                .map(PlannedStrategy::strategy)
                .findFirst()
                .orElseGet(() ->
                        code == null ? null : library.mine().strategy(code).orElse(null));
    }

    private ActionPlan take(PlanId id) {
        ActionPlan plan = plans.forChange(users.current().school().value(), id.value())
                .orElseThrow(() -> gate.refuse("plan", id.value()));
        gate.toWrite("home-answer", id.value(), plan.pupil());
        if (plan.state() != PlanState.ADOPTED) {
            throw changed(plan);
        }
        return plan;
    }

    private @Nullable Row requireLast(ActionPlan plan, long seen) {
        Row last = table.last(plan).orElse(null);
        if ((last == null ? 0 : last.id()) != seen) {
            throw changed(plan);
        }
        return last;
    }

    private void save(ActionPlan plan) {
        CurrentUser user = users.current();
        plan.saved(user, clock.instant());
        plans.flush();
    }

    private PlanChanged changed(ActionPlan plan) {
        return new PlanChanged(adults.names(Set.of(plan.savedBy())).getOrDefault(plan.savedBy(), ""), plan.savedAt());
    }

    private ActionPlan plan(PlanId id) {
        return plans.findBySchoolIdAndId(users.current().school().value(), id.value())
                .orElseThrow(() -> gate.refuse("plan", id.value()));
    }
}
