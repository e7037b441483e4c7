package org.attune.saving;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.function.BiFunction;
import org.attune.access.AttuneUser;
import org.attune.access.CurrentUser;
import org.attune.access.CurrentUsers;
import org.attune.access.NoSuchRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * Takes answers past Vaadin, so that they go on where a session, a page or a connection ended (decision 0301). This only reads, asks whose
 * form it is, and says what became of the answer; who may answer, says the service behind it. Without a sign-in or a token nothing comes
 * here.
 */
public abstract class SavingEndpoint {

    private static final Logger LOG = LoggerFactory.getLogger(SavingEndpoint.class);

    private final CurrentUsers users;
    private final MessageSource messages;

    protected SavingEndpoint(CurrentUsers users, MessageSource messages) {
        this.users = users;
        this.messages = messages;
    }

    /** @param save the service, with its outcome in words */
    protected ResponseEntity<SaveReply> take(
            InputStream body, BiFunction<AnswerBody.Whole, CurrentUser, SaveReply> save) throws IOException {
        byte[] json = body.readNBytes(AnswerBody.MOST_BYTES + 1);
        if (json.length > AnswerBody.MOST_BYTES) {
            return reply(HttpStatus.CONTENT_TOO_LARGE, SaveReply.refused(say("not-understood")));
        }
        AnswerBody answer = AnswerBody.read(json);
        if (users.signedIn().map(AttuneUser::mustChangePassword).orElse(false)) {
            return reply(HttpStatus.FORBIDDEN, SaveReply.choosePassword());
        }
        CurrentUser user = users.current();
        if (answer.as() == null || user.staff().value() != answer.as()) {
            return reply(HttpStatus.CONFLICT, SaveReply.someoneElse(say("someone-else")));
        }
        return reply(HttpStatus.OK, save.apply(answer.whole(), user));
    }

    /** What was sent is not logged: it may hold anything. */
    @ExceptionHandler(IllegalArgumentException.class)
    ResponseEntity<SaveReply> notUnderstood() {
        LOG.warn("An answer was not understood");
        return reply(HttpStatus.BAD_REQUEST, SaveReply.refused(say("not-understood")));
    }

    /** A pupil or a role of theirs no more, or never. */
    @ExceptionHandler({NoSuchRecord.class, AccessDeniedException.class})
    ResponseEntity<SaveReply> gone() {
        return reply(HttpStatus.NOT_FOUND, lost());
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

    /** Of one pupil’s form, nothing more can be saved; a form of many says so of the one answer. */
    protected SaveReply lost() {
        return SaveReply.closed(say("gone"));
    }

    protected String say(String key) {
        return messages.getMessage("score.form." + key, null, Locale.UK);
    }

    private static ResponseEntity<SaveReply> reply(HttpStatus status, SaveReply reply) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(reply);
    }
}
