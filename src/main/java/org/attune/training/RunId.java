package org.attune.training;

/** One practice of a case, or one calibration. */
public record RunId(long value) {}
