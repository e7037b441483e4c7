package org.attune.method.interruption;

/** What the focus rule says about one strand; the words are those of {@link StrandFinding}. */
record Mark(Status status, int focus, boolean alsoWatch, boolean alsoLow, boolean open) {}
