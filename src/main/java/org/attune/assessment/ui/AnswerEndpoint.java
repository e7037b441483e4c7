package org.attune.assessment.ui;

import java.io.IOException;
import java.io.InputStream;
import org.attune.access.CurrentUsers;
import org.attune.assessment.AnswerCommand;
import org.attune.assessment.AssessmentId;
import org.attune.method.instrument.Response;
import org.attune.saving.AnswerBody;
import org.attune.saving.SaveReply;
import org.attune.saving.SavingEndpoint;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The answers of one pupil’s form. */
@RestController
class AnswerEndpoint extends SavingEndpoint {

    private final AnswerReplies replies;

    AnswerEndpoint(CurrentUsers users, MessageSource messages, AnswerReplies replies) {
        super(users, messages);
        this.replies = replies;
    }

    @PostMapping(path = "/answers/{assessment:\\d{1,18}}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<SaveReply> answer(@PathVariable long assessment, InputStream body) throws IOException {
        return take(body, (answer, user) -> replies.to(command(new AssessmentId(assessment), answer), user));
    }

    /** @throws IllegalArgumentException where it is off the scale */
    private static AnswerCommand command(AssessmentId assessment, AnswerBody.Whole answer) {
        return new AnswerCommand(
                assessment,
                answer.item(),
                Response.of(answer.response()),
                answer.reason(),
                answer.seenVersion(),
                answer.commandId());
    }
}
