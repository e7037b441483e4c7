package org.attune.screening;

/** What became of an answer. Only {@link Saved} means that it is on disk. */
public sealed interface ScreenAnswer {

    record Saved(GivenOnScreen answer) implements ScreenAnswer {}

    /** Someone answered since: theirs stays until the adult chooses. */
    record Conflict(GivenOnScreen theirs) implements ScreenAnswer {}

    /** The screen was finished or put away meanwhile. */
    record Closed() implements ScreenAnswer {}
}
