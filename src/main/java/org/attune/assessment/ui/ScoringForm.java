package org.attune.assessment.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.UUID;
import java.util.function.Function;
import org.attune.assessment.AnswerCommand;
import org.attune.assessment.AssessmentId;
import org.attune.method.instrument.Response;

/**
 * The whole form is one component: the browser builds the questions, and the server keeps nothing of them (trust.md: the scoring
 * component decides memory).
 */
@Tag("attune-scoring")
@JsModule("context://ui/attune-scoring.js")
class ScoringForm extends Component {

    private static final long serialVersionUID = 1L;

    private final AssessmentId assessment;
    private final transient Function<AnswerCommand, SaveReply> save;
    private final transient Runnable check;
    private final transient Runnable discard;

    ScoringForm(AssessmentId assessment, Function<AnswerCommand, SaveReply> save, Runnable check, Runnable discard) {
        this.assessment = assessment;
        this.save = save;
        this.check = check;
        this.discard = discard;
    }

    /** Sends the content with the response in which the form appears, and lets go of it. */
    void begin(FormContent content) {
        getElement().executeJs("customElements.whenDefined('attune-scoring').then(() => this.begin($0))", content);
    }

    /** From the browser: one answer. */
    @ClientCallable
    SaveReply save(String item, String response, String reason, int seenVersion, String command) {
        return save.apply(new AnswerCommand(
                assessment,
                item,
                Response.of(response),
                reason.isBlank() ? null : reason,
                seenVersion,
                UUID.fromString(command)));
    }

    @ClientCallable
    void check() {
        check.run();
    }

    @ClientCallable
    void askDiscard() {
        discard.run();
    }
}
