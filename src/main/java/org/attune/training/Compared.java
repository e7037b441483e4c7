package org.attune.training;

import java.util.List;
import java.util.Objects;
import org.attune.method.training.RaterAgreement;
import org.attune.method.training.Rating;

/** Answers beside what was agreed. */
final class Compared {

    private Compared() {}

    static RaterAgreement of(List<Run.Given> given) {
        return RaterAgreement.of(given.stream().map(Compared::rating).toList());
    }

    /** For an answer of a run that is over. */
    static Rating rating(Run.Given given) {
        return new Rating(Objects.requireNonNull(given.agreed()), given.response());
    }
}
