package org.attune.training;

import java.time.LocalDate;
import java.util.List;
import org.attune.catalogue.PracticeCase;
import org.attune.method.training.CalibrationRule;
import org.attune.method.training.RaterAgreement;
import org.attune.method.training.Rating;

/**
 * What somebody answered beside what was agreed.
 *
 * @param cases in the order in which they were rated
 */
public record TrainingResult(
        RunKind kind, LocalDate on, boolean calibrated, List<RatedCase> cases, RaterAgreement found) {

    /** @param ratings in the order of the instrument */
    public record RatedCase(PracticeCase practiceCase, List<RatedItem> ratings) {

        public RatedCase {
            ratings = List.copyOf(ratings);
        }
    }

    /** @param reason why this was agreed */
    public record RatedItem(String item, Rating rating, String reason) {}

    public TrainingResult {
        cases = List.copyOf(cases);
    }

    public CalibrationRule.Verdict verdict() {
        return CalibrationRule.judge(found);
    }
}
