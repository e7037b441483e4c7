package org.attune.training.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.attune.method.instrument.Response;

/** The questions about a case, as one component: the browser builds them, each answer comes here at once. */
@Tag("attune-rating")
@JsModule("context://ui/attune-rating.js")
class RatingForm extends Component {

    private static final long serialVersionUID = 1L;

    /** Keeps an answer, and says so in words: “Saved 10:42”. Empty where nothing more is taken. */
    @FunctionalInterface
    interface Keeper {
        String keep(String item, Response response);
    }

    private final transient Keeper keeper;

    RatingForm(Keeper keeper) {
        this.keeper = keeper;
    }

    void begin(RatingContent content) {
        getElement().executeJs("customElements.whenDefined('attune-rating').then(() => this.begin($0))", content);
    }

    /** Goes to the first question without an answer. */
    void goToOpen() {
        getElement().executeJs("this.goToOpen()");
    }

    @ClientCallable
    String answer(String item, String response) {
        return keeper.keep(item, Response.of(response));
    }
}
