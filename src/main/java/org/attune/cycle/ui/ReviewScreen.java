package org.attune.cycle.ui;

import java.time.Clock;
import org.attune.access.CurrentUsers;
import org.attune.cycle.Cycles;
import org.attune.cycle.NextPlans;
import org.attune.cycle.ReviewPages;
import org.attune.cycle.Reviews;
import org.attune.plan.PlanWords;
import org.attune.roll.Adults;
import org.attune.roll.Pupils;
import org.attune.roll.Trainings;
import org.springframework.stereotype.Component;

/** What the screen of a review works with. */
@Component
record ReviewScreen(
        ReviewPages pages,
        Cycles cycles,
        Reviews reviews,
        NextPlans next,
        PlanWords words,
        Pupils pupils,
        Adults adults,
        Trainings trainings,
        CurrentUsers users,
        Clock clock) {}
