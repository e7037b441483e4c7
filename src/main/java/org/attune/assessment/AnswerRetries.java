package org.attune.assessment;

import org.attune.saving.Retries;
import org.springframework.stereotype.Component;

/** Saves an answer in one transaction; where another adult or a repeat was quicker, says so from a second. */
@Component
class AnswerRetries {

    private final Answering answering;
    private final Retries retries;

    AnswerRetries(Answering answering, Retries retries) {
        this.answering = answering;
        this.retries = retries;
    }

    AnswerResult save(AnswerCommand command) {
        return retries.save(() -> answering.write(command), () -> answering.whatHappened(command));
    }
}
