package org.attune.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The system’s clock, except while the invented past is acted out: then it shows the time of the scene. */
final class DemoClock extends Clock {

    private static final ScopedValue<Instant> SCENE = ScopedValue.newInstance();

    private final Clock real;

    DemoClock(ZoneId zone) {
        this.real = Clock.system(zone);
    }

    static void at(Instant time, Runnable scene) {
        ScopedValue.where(SCENE, time).run(scene);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new DemoClock(zone);
    }

    @Override
    public Instant instant() {
        return SCENE.isBound() ? SCENE.get() : real.instant();
    }
}
