package org.attune.cli;

/** A file that cannot be used. The message names file, line and what is wrong. */
final class InputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InputException(String file, String what) {
        super(file + ": " + what);
    }

    InputException(String file, long line, String what) {
        super(file + ":" + line + ": " + what);
    }
}
