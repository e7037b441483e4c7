package org.attune.cycle;

/** A review cycle of a school. */
public record CycleId(long value) {}
