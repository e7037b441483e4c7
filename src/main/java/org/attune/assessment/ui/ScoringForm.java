package org.attune.assessment.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/**
 * The whole form is one component: the browser builds the questions, and the server keeps nothing of them (trust.md: the scoring
 * component decides memory). Answers do not come here but to {@link AnswerEndpoint}.
 */
@Tag("attune-scoring")
@JsModule("context://ui/attune-scoring.js")
class ScoringForm extends Component {

    private static final long serialVersionUID = 1L;

    private final transient Runnable check;
    private final transient Runnable discard;

    ScoringForm(Runnable check, Runnable discard) {
        this.check = check;
        this.discard = discard;
    }

    /** Sends the content with the response in which the form appears, and lets go of it. */
    void begin(FormContent content) {
        getElement().executeJs("customElements.whenDefined('attune-scoring').then(() => this.begin($0))", content);
    }

    @ClientCallable
    void check() {
        check.run();
    }

    /** Somebody is there and answers; without a word Vaadin would take the page for abandoned. */
    @ClientCallable
    void present() {
        // The call itself is the word.
    }

    @ClientCallable
    void askDiscard() {
        discard.run();
    }
}
