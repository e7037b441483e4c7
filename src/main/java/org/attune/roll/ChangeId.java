package org.attune.roll;

/** One change to many rows of the roll, which can be taken back. */
public record ChangeId(long value) {}
