package org.attune.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.context.annotation.Primary;

/** Runs from Wednesday 25 November 2026, 10:42 in London, and only when told. A test that moves it puts it back with {@link #reset}. */
@Primary
public class TestClock extends Clock {

    public static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final Instant START = Instant.parse("2026-11-25T10:42:00Z");

    private volatile Instant now = START;

    public void reset() {
        now = START;
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    public LocalDate today() {
        return LocalDate.now(this);
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(ZONE) ? this : Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
