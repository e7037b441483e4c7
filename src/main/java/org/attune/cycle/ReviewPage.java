package org.attune.cycle;

import java.util.List;
import org.attune.assessment.ChangeSince;
import org.attune.assessment.FindingSummary;
import org.attune.method.cycle.Outcome;
import org.attune.plan.PlanRecord;
import org.attune.roll.PupilSummary;
import org.attune.timetable.Dose;
import org.attune.voice.VoiceRecord;
import org.jspecify.annotations.Nullable;

/**
 * All that a review is made from.
 *
 * @param scored the new score; null where the pupil was not scored again for it
 * @param change since the score before; null where there is none to compare
 * @param outcome what that says for the strands of the plan
 * @param before what the review before this one found; null where this is the first
 * @param pupilSaid what the pupil said for this review; null where nothing was noted
 * @param homeSaid likewise from home
 * @param missing what it still needs before it can be confirmed
 * @param asksWhyAgain whether going on as before needs a reason of its own
 */
public record ReviewPage(
        PupilSummary pupil,
        Cycle cycle,
        PlanRecord plan,
        Review review,
        @Nullable FindingSummary scored,
        @Nullable ChangeSince change,
        Outcome outcome,
        @Nullable Outcome before,
        @Nullable VoiceRecord pupilSaid,
        @Nullable VoiceRecord homeSaid,
        Dose dose,
        List<Missing> missing,
        boolean asksWhyAgain) {

    public ReviewPage {
        missing = List.copyOf(missing);
    }
}
