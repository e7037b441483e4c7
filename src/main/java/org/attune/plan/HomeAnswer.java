package org.attune.plan;

/** What the family said to the home strategy. */
public enum HomeAnswer {
    OPEN,
    AGREED,
    NOT_NOW
}
