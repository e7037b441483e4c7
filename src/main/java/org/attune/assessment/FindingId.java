package org.attune.assessment;

public record FindingId(long value) {}
