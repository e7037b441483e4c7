package org.attune.assessment.ui;

import org.attune.access.CurrentUser;
import org.attune.assessment.AnswerCommand;
import org.attune.assessment.AnswerResult;
import org.attune.assessment.Assessments;
import org.attune.roll.TrainingNeeded;
import org.attune.saving.SaveReply;
import org.attune.ui.SavingWords;
import org.springframework.stereotype.Component;

/** Saves an answer and says in the words of the screen what became of it. */
@Component
class AnswerReplies {

    private final Assessments assessments;
    private final FormWords words;
    private final SavingWords saving;

    AnswerReplies(Assessments assessments, FormWords words, SavingWords saving) {
        this.assessments = assessments;
        this.words = words;
        this.saving = saving;
    }

    SaveReply to(AnswerCommand command, CurrentUser user) {
        try {
            return switch (assessments.answer(command)) {
                case AnswerResult.Saved saved ->
                    SaveReply.saved(
                            saved.answer().version(), saving.time(saved.answer().at()));
                case AnswerResult.Conflict conflict -> SaveReply.conflict(words.shown(conflict.theirs(), user));
                case AnswerResult.TooManyNotApplicable many -> SaveReply.refused(words.say("too-many", many.most()));
                case AnswerResult.Closed closed -> SaveReply.closed(words.say("closed"));
            };
        } catch (TrainingNeeded expired) {
            return SaveReply.closed(saving.untrained());
        }
    }
}
