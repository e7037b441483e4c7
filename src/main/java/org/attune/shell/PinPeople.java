package org.attune.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;

/** On the sign-in page of a shared device: the people whose PIN is enough. Empty elsewhere. */
@Tag("attune-people")
@JsModule("context://ui/attune-people.js")
@StyleSheet("context://ui/styles/device.css")
class PinPeople extends Component {

    private static final long serialVersionUID = 1L;

    private final transient LockWords words;

    PinPeople(LockWords words) {
        this.words = words;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("customElements.whenDefined('attune-people').then(() => this.begin($0))", words.all());
    }
}
