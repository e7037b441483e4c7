package org.attune.assessment;

public record AssessmentId(long value) {}
