package org.attune.plan;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** What a plan offers for home, and what the family said to it. */
@Embeddable
class HomeAgreement {

    private @Nullable String homeOffer;
    private boolean homeAnswered;
    private boolean homeAgreed;

    protected HomeAgreement() {}

    /** A family that has answered to the same offer is not asked again. */
    void offer(@Nullable String strategy) {
        if (strategy == null || !strategy.equals(homeOffer)) {
            homeAnswered = false;
            homeAgreed = false;
        }
        homeOffer = strategy;
    }

    void answer(boolean agreed) {
        homeAnswered = true;
        homeAgreed = agreed;
    }

    void put(HomeAnswer answer) {
        homeAnswered = answer != HomeAnswer.OPEN;
        homeAgreed = answer == HomeAnswer.AGREED;
    }

    @Nullable
    String offered() {
        return homeOffer;
    }

    boolean agreed() {
        return homeAgreed;
    }

    HomeAnswer state() {
        return !homeAnswered ? HomeAnswer.OPEN : homeAgreed ? HomeAnswer.AGREED : HomeAnswer.NOT_NOW;
    }
}
