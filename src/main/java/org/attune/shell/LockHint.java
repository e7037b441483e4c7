package org.attune.shell;

/** A sentence that a module adds to the lock screen; the demo tells its PIN. */
public interface LockHint {

    String sentence();
}
