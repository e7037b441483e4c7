package org.attune.assessment.ui;

import java.io.IOException;
import java.io.InputStream;
import org.attune.access.AttuneUser;
import org.attune.access.CurrentUser;
import org.attune.access.CurrentUsers;
import org.attune.access.NoSuchRecord;
import org.attune.assessment.AssessmentId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes answers past Vaadin, so that they go on where a session, a page or a connection ended (decision 0301). The same service and so the
 * same policy: this only reads, asks whose form it is, and puts the outcome in words. Without a sign-in or a token nothing comes here.
 */
@RestController
class AnswerEndpoint {

    private static final Logger LOG = LoggerFactory.getLogger(AnswerEndpoint.class);

    private final CurrentUsers users;
    private final AnswerReplies replies;
    private final FormWords words;

    AnswerEndpoint(CurrentUsers users, AnswerReplies replies, FormWords words) {
        this.users = users;
        this.replies = replies;
        this.words = words;
    }

    @PostMapping(path = "/answers/{assessment:\\d{1,18}}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<SaveReply> answer(@PathVariable long assessment, InputStream body) throws IOException {
        byte[] json = body.readNBytes(AnswerBody.MOST_BYTES + 1);
        if (json.length > AnswerBody.MOST_BYTES) {
            return reply(HttpStatus.CONTENT_TOO_LARGE, SaveReply.refused(words.say("not-understood")));
        }
        AnswerBody answer = AnswerBody.read(json);
        if (users.signedIn().map(AttuneUser::mustChangePassword).orElse(false)) {
            return reply(HttpStatus.FORBIDDEN, SaveReply.choosePassword());
        }
        CurrentUser user = users.current();
        if (answer.as() == null || user.staff().value() != answer.as()) {
            return reply(HttpStatus.CONFLICT, SaveReply.someoneElse(words.say("someone-else")));
        }
        return reply(HttpStatus.OK, replies.to(answer.toCommand(new AssessmentId(assessment)), user));
    }

    /** What was sent is not logged: it may hold anything. */
    @ExceptionHandler(IllegalArgumentException.class)
    ResponseEntity<SaveReply> notUnderstood() {
        LOG.warn("An answer was not understood");
        return reply(HttpStatus.BAD_REQUEST, SaveReply.refused(words.say("not-understood")));
    }

    /** A pupil or a role of theirs no more, or never. */
    @ExceptionHandler({NoSuchRecord.class, AccessDeniedException.class})
    ResponseEntity<SaveReply> gone() {
        return reply(HttpStatus.NOT_FOUND, SaveReply.closed(words.say("gone")));
    }

    /** The database is away, or the answer’s fate unknown: the page keeps it and sends it again under the same id. */
    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ResponseEntity<SaveReply> later(RuntimeException problem) {
        LOG.warn("An answer was not saved for now: {}", problem.getMessage());
        return reply(HttpStatus.SERVICE_UNAVAILABLE, SaveReply.later());
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<SaveReply> fault(Exception problem) {
        LOG.error("An answer was not saved", problem);
        return reply(HttpStatus.INTERNAL_SERVER_ERROR, SaveReply.later());
    }

    private static ResponseEntity<SaveReply> reply(HttpStatus status, SaveReply reply) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(reply);
    }
}
