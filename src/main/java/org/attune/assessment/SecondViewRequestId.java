package org.attune.assessment;

public record SecondViewRequestId(long value) {}
