package org.attune.plan;

import org.attune.access.PupilId;
import org.attune.assessment.FoundRecord;
import org.attune.context.PlanFacts;
import org.attune.library.SchoolLibrary;

/**
 * What a plan is made from.
 *
 * @param found the result
 * @param facts what is on record for the pupil today
 * @param library what the school may choose from today
 */
record PlanBasis(FoundRecord found, PlanFacts facts, SchoolLibrary library) {

    PupilId pupil() {
        return found.pupil();
    }

    /** The terms with what the family has agreed to as it is on record. */
    PlanTerms agreed(PlanTerms terms) {
        return terms.withOptIns(facts.limits().optIns());
    }

    boolean homeContactSafe() {
        return facts.limits().homeContactSafe();
    }
}
