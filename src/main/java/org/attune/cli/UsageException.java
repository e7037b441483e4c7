package org.attune.cli;

/** The command was called in a way it does not know. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String what) {
        super(what);
    }
}
