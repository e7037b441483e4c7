package org.attune.access;

/**
 * How it stands with a person’s own PIN.
 *
 * @param allowed whether this account may have one at all
 * @param chosen whether it has one that counts
 */
public record PinStanding(boolean allowed, boolean chosen) {}
