package org.attune.context;

public record FactId(long value) {}
