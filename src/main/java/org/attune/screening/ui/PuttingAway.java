package org.attune.screening.ui;

import com.vaadin.flow.component.UI;
import org.attune.access.NoSuchRecord;
import org.attune.screening.ScreenAlreadyOpen;
import org.attune.screening.ScreenId;
import org.attune.screening.ScreenNotOpen;
import org.attune.screening.Screens;
import org.attune.ui.AskDialog;
import org.attune.ui.Undo;

/** Putting an open screen away: a question first, an undo after. */
final class PuttingAway {

    private PuttingAway() {}

    /**
     * @param then shows the page as it is without the screen
     * @param back shows it with the screen
     */
    static void ask(Screens screens, ScreenId id, String group, Runnable then, Runnable back) {
        UI ui = UI.getCurrent();
        AskDialog.ask(
                ui.getTranslation("screen.discard.title", group),
                ui.getTranslation("screen.discard.text", Screens.DAYS_IN_BIN),
                ui.getTranslation("screen.discard.no"),
                ui.getTranslation("screen.discard.yes"),
                () -> putAway(screens, id, group, then, back));
    }

    private static void putAway(Screens screens, ScreenId id, String group, Runnable then, Runnable back) {
        UI ui = UI.getCurrent();
        try {
            screens.discard(id);
            Undo.offer(
                    ui.getTranslation("screen.discarded", group),
                    ui.getTranslation("screen.brought-back", group),
                    () -> bringBack(screens, id, back));
        } catch (ScreenNotOpen already) {
            // It is open no more; the list says what there is.
        }
        then.run();
    }

    private static boolean bringBack(Screens screens, ScreenId id, Runnable back) {
        try {
            screens.bringBack(id);
        } catch (ScreenNotOpen | ScreenAlreadyOpen | NoSuchRecord late) {
            return false;
        }
        back.run();
        return true;
    }
}
