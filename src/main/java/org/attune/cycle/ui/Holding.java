package org.attune.cycle.ui;

import java.util.function.Consumer;
import org.attune.cycle.CycleId;
import org.attune.cycle.Decided;
import org.attune.cycle.ReviewChanged;
import org.attune.cycle.Reviews;
import org.attune.cycle.TargetSaid;

/** A review on the screen: each change is stored at once, with the version that the person saw. */
final class Holding {

    private final Reviews reviews;
    private final CycleId cycle;
    private final Runnable saved;
    private final Consumer<ReviewChanged> overtaken;
    private int version;
    private Decided decided;

    /** @param saved told after each change */
    Holding(
            Reviews reviews,
            CycleId cycle,
            int version,
            Decided decided,
            Runnable saved,
            Consumer<ReviewChanged> overtaken) {
        this.reviews = reviews;
        this.cycle = cycle;
        this.version = version;
        this.decided = decided;
        this.saved = saved;
        this.overtaken = overtaken;
    }

    Decided decided() {
        return decided;
    }

    int version() {
        return version;
    }

    void say(TargetSaid said) {
        keep(() -> version = reviews.say(cycle, version, said));
    }

    void decide(Decided now) {
        if (!now.equals(decided)) {
            keep(() -> {
                version = reviews.decide(cycle, version, now);
                decided = now;
            });
        }
    }

    private void keep(Runnable change) {
        try {
            change.run();
            saved.run();
        } catch (ReviewChanged changed) {
            overtaken.accept(changed);
        }
    }
}
