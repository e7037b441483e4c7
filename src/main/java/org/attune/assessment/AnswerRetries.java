package org.attune.assessment;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Saves an answer in one transaction; where another adult or a repeat was quicker, says so from a second. */
@Component
class AnswerRetries {

    private static final int TRIES = 8;

    /** Doubles each time: MariaDB may refuse at once, with 1020, what another transaction still holds (found by bin/bench faults). */
    private static final Duration FIRST_PAUSE = Duration.ofMillis(5);

    private final Answering answering;
    private final TransactionTemplate transaction;

    AnswerRetries(Answering answering, PlatformTransactionManager transactions) {
        this.answering = answering;
        this.transaction = new TransactionTemplate(transactions);
    }

    AnswerResult save(AnswerCommand command) {
        for (int i = 1; ; i++) {
            try {
                return transaction.execute(status -> answering.write(command));
            } catch (DuplicateKeyException | AnswerLog.StaleAnswer notWritten) {
                Optional<AnswerResult> reason = transaction.execute(status -> answering.whatHappened(command));
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
