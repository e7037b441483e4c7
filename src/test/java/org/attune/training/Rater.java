package org.attune.training;

import org.attune.catalogue.PracticeCase;
import org.attune.catalogue.PracticeCases;
import org.attune.method.instrument.Response;

/** Someone who answers practice cases, for tests: as agreed, or in a way of their own. */
public final class Rater {

    /** What a person answers where this was agreed. */
    @FunctionalInterface
    public interface Way {
        Response where(Response agreed);
    }

    public static final Way AS_AGREED = agreed -> agreed;

    /** A number is one step higher where there is one. */
    public static final Way A_STEP_HIGHER =
            agreed -> agreed.isNumber() ? Response.ofNumber(Math.min(4, agreed.number() + 1)) : agreed;

    public static final Way NEVER_SEEN = agreed -> Response.NOT_SEEN;

    private final PracticeCases cases;
    private final Practice practice;
    private final Calibrations calibrations;

    public Rater(PracticeCases cases, Practice practice, Calibrations calibrations) {
        this.cases = cases;
        this.practice = practice;
        this.calibrations = calibrations;
    }

    public RunId practises(String caseCode, Way way) {
        PracticeCase one = cases.find(caseCode).orElseThrow();
        one.ratings().forEach(rating -> practice.answer(caseCode, rating.item(), way.where(rating.answer())));
        return practice.finish(caseCode);
    }

    /** Begins, answers all, and finishes. */
    public RunId calibrates(Way way) {
        calibrations.begin();
        answersAll(way);
        return calibrations.finish();
    }

    public void answersAll(Way way) {
        calibrations
                .open()
                .cases()
                .forEach(one -> one.ratings()
                        .forEach(rating -> calibrations.answer(one.code(), rating.item(), way.where(rating.answer()))));
    }
}
