package org.attune.training;

import java.util.List;
import org.attune.method.training.RaterAgreement;

/**
 * How somebody’s practice stands.
 *
 * @param cases in the order of the set
 * @param finished how many practices count in {@code lately}
 * @param lately over the last practice of each case
 */
public record PracticeStanding(List<CaseStanding> cases, int finished, RaterAgreement lately) {

    public PracticeStanding {
        cases = List.copyOf(cases);
    }
}
