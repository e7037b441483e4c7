package org.attune.screening.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/**
 * The whole grid is one component: the browser builds its cells, and the server keeps nothing of them (trust.md: the scoring component
 * decides memory). Answers do not come here but to {@link ScreenEndpoint}.
 */
@Tag("attune-screening")
@JsModule("context://ui/attune-screening.js")
class ScreenGrid extends Component {

    private static final long serialVersionUID = 1L;

    private final transient Runnable finish;
    private final transient Runnable discard;

    ScreenGrid(Runnable finish, Runnable discard) {
        this.finish = finish;
        this.discard = discard;
    }

    /** Sends the content with the response in which the grid appears, and lets go of it. */
    void begin(ScreenContent content) {
        getElement().executeJs("customElements.whenDefined('attune-screening').then(() => this.begin($0))", content);
    }

    @ClientCallable
    void askFinish() {
        finish.run();
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
