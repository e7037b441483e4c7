package org.attune.roll.imports;

/** Whom a table lists. */
public enum Subject {
    PUPILS,
    STAFF
}
