package org.attune.context;

public record ContactId(long value) {}
