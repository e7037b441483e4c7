package org.attune.method.instrument;

/** What “nearly always” and “not yet” look like for one item in one age band. */
public record Descriptors(String nearlyAlways, String notYet) {}
