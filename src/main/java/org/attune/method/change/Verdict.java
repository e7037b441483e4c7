package org.attune.method.change;

/** What a difference between two times says, given the error of both. Source: Jacobson and Truax (1991), JCCP 59, 12–19. */
public enum Verdict {
    IMPROVED,
    NO_RELIABLE_CHANGE,
    DECLINED
}
