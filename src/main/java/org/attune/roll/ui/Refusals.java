package org.attune.roll.ui;

import org.attune.access.NoSuchRecord;
import org.attune.roll.RollRefused;

/** Whether the roll took a change; for acts whose screen says by itself that it could not be. */
final class Refusals {

    private Refusals() {}

    static boolean none(Runnable act) {
        try {
            act.run();
            return true;
        } catch (RollRefused | NoSuchRecord refused) {
            return false;
        }
    }
}
