package org.attune.database;

import java.nio.file.Path;

/** Another Attune already uses the data folder. */
public final class DataFolderInUse extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    DataFolderInUse(Path folder, String holder) {
        super("The data folder " + folder + " is in use by " + (holder.isEmpty() ? "another process" : holder) + ".");
    }

    String remedy() {
        return "Stop that one first, or start this one in another folder (or with --attune.data=FOLDER).";
    }
}
