package org.attune.home.ui;

import com.vaadin.flow.component.html.Div;
import org.attune.roll.Reach;
import org.attune.ui.Formats;
import org.attune.ui.Notice;

/** Says why the person may read about the pupil and not write; empty for those who work with them. */
final class ReadOnly extends Div {

    private static final long serialVersionUID = 1L;

    ReadOnly(Reach reach) {
        if (reach.leftOn() != null) {
            add(Notice.caution(getTranslation("pupil.only-read.left", Formats.date(reach.leftOn()))));
        } else if (!reach.writes() && reach.worksFrom() != null) {
            add(Notice.caution(getTranslation("pupil.only-read.soon", Formats.date(reach.worksFrom()))));
        }
        setVisible(getComponentCount() > 0);
    }
}
