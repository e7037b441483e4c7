package org.attune.saving;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Saves an answer in one transaction; where another adult or a repeat was quicker, says so from a second. */
@Component
public class Retries {

    private static final int TRIES = 8;

    /** Doubles each time: MariaDB may refuse at once, with 1020, what another transaction still holds (found by bin/bench faults). */
    private static final Duration FIRST_PAUSE = Duration.ofMillis(5);

    private final TransactionTemplate transaction;

    Retries(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * @param write everything or nothing; throws {@link Stale}, or for a key that is there already, where it does not fit what is stored
     * @param whatHappened asked then; empty where nothing stands in the way any more
     */
    public <R> R save(Supplier<? extends R> write, Supplier<Optional<R>> whatHappened) {
        for (int i = 1; ; i++) {
            try {
                return transaction.execute(status -> write.get());
            } catch (DuplicateKeyException | Stale notWritten) {
                Optional<R> reason = transaction.execute(status -> whatHappened.get());
                if (reason.isPresent()) {
                    return reason.get();
                }
                if (i == TRIES) {
                    throw notWritten;
                }
            } catch (RuntimeException failure) {
                if (i == TRIES || !Contention.isCauseOf(failure)) {
                    throw failure;
                }
                pause(i);
            }
        }
    }

    /** Not the same for both who are in each other’s way. */
    private static void pause(int tries) {
        long longest = FIRST_PAUSE.toNanos() << tries;
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(longest / 2, longest));
    }
}
