package org.attune.plan;

/** The pupil has a plan already: the person must agree that it ends. */
public final class OlderPlanOpen extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OlderPlanOpen() {
        super("An older plan is still open");
    }
}
