package org.attune.assessment;

/** What became of an answer. Only {@link Saved} means that it is on disk. */
public sealed interface AnswerResult {

    record Saved(GivenAnswer answer, Progress progress) implements AnswerResult {}

    /** Someone answered since: theirs stays until the adult chooses. */
    record Conflict(GivenAnswer theirs) implements AnswerResult {}

    /** The assessment was submitted or discarded meanwhile. */
    record Closed() implements AnswerResult {}

    /** So many items of the strand do not apply already. */
    record TooManyNotApplicable(int most) implements AnswerResult {}
}
