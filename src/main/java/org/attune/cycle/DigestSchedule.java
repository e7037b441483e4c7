package org.attune.cycle;

import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks every five minutes whether mails are due, on each node: a node that was down at seven catches up. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class DigestSchedule {

    private static final int MINUTES = 5;

    private final DigestRun run;

    DigestSchedule(DigestRun run) {
        this.run = run;
    }

    @Scheduled(initialDelay = 1, fixedDelay = MINUTES, timeUnit = TimeUnit.MINUTES)
    void look() {
        run.all();
    }
}
