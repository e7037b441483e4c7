package org.attune.voice.ui;

import com.vaadin.flow.component.Html;

/** One of our own drawings; the word beside it says the same. */
final class ChildPicture extends Html {

    private static final long serialVersionUID = 1L;

    /** @param name as in frontend/images/voices.svg */
    ChildPicture(String name) {
        super("<span class='picture'><svg viewBox='0 0 64 64' aria-hidden='true'><use href='ui/images/voices.svg#"
                + name
                + "'></use></svg></span>");
    }
}
