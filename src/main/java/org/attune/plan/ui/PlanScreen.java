package org.attune.plan.ui;

import java.time.Clock;
import java.util.List;
import org.attune.access.CurrentUsers;
import org.attune.plan.HomeAnswers;
import org.attune.plan.PlanDrafts;
import org.attune.plan.PlanEdits;
import org.attune.plan.PlanPages;
import org.attune.plan.PlanPromises;
import org.attune.plan.PlanWords;
import org.attune.plan.Plans;
import org.attune.roll.Adults;
import org.attune.roll.Pupils;
import org.springframework.stereotype.Component;

/** What the screens of a plan work with. */
@Component
record PlanScreen(
        PlanDrafts drafts,
        PlanEdits edits,
        PlanPromises promises,
        Plans plans,
        PlanPages pages,
        HomeAnswers home,
        PlanWords words,
        Pupils pupils,
        Adults adults,
        CurrentUsers users,
        List<PlanExtra> extras,
        Clock clock) {}
