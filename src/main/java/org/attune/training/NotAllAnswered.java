package org.attune.training;

/** Nothing is compared before every question has an answer. */
public final class NotAllAnswered extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int open;

    NotAllAnswered(int open) {
        super(open + " questions are open");
        this.open = open;
    }

    public int open() {
        return open;
    }
}
