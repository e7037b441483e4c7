package org.attune.screening.ui;

import java.io.IOException;
import java.io.InputStream;
import org.attune.access.CurrentUser;
import org.attune.access.CurrentUsers;
import org.attune.access.PupilId;
import org.attune.roll.TrainingNeeded;
import org.attune.saving.AnswerBody;
import org.attune.saving.SaveReply;
import org.attune.saving.SavingEndpoint;
import org.attune.screening.ScreenAnswer;
import org.attune.screening.ScreenCommand;
import org.attune.screening.ScreenId;
import org.attune.screening.ScreenSheets;
import org.attune.ui.SavingWords;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The answers of a class screen; their item is “pupil question”. */
@RestController
class ScreenEndpoint extends SavingEndpoint {

    private final ScreenSheets sheets;
    private final ScreenWords words;
    private final SavingWords saving;

    ScreenEndpoint(
            CurrentUsers users, MessageSource messages, ScreenSheets sheets, ScreenWords words, SavingWords saving) {
        super(users, messages);
        this.sheets = sheets;
        this.words = words;
        this.saving = saving;
    }

    @PostMapping(path = "/answers/screens/{screen:\\d{1,18}}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<SaveReply> answer(@PathVariable long screen, InputStream body) throws IOException {
        return take(body, (answer, user) -> replyTo(command(new ScreenId(screen), answer), user));
    }

    /** One pupil may have left the class; the others’ answers go on. */
    @Override
    protected SaveReply lost() {
        return SaveReply.refused(say("gone"));
    }

    private SaveReply replyTo(ScreenCommand command, CurrentUser user) {
        try {
            return switch (sheets.answer(command)) {
                case ScreenAnswer.Saved saved ->
                    SaveReply.saved(
                            saved.answer().version(), saving.time(saved.answer().at()));
                case ScreenAnswer.Conflict conflict -> SaveReply.conflict(words.shown(conflict.theirs(), user));
                case ScreenAnswer.Closed closed -> SaveReply.closed(words.say("closed"));
            };
        } catch (TrainingNeeded expired) {
            return SaveReply.closed(saving.untrained());
        }
    }

    /** @throws IllegalArgumentException where it is no place in a grid */
    private static ScreenCommand command(ScreenId screen, AnswerBody.Whole answer) {
        String[] place = answer.item().split(" ");
        if (place.length != 2) {
            throw new IllegalArgumentException("A place in the grid is a pupil and a question");
        }
        return new ScreenCommand(
                screen,
                new PupilId(Long.parseLong(place[0])),
                place[1],
                answer.response(),
                answer.seenVersion(),
                answer.commandId());
    }
}
