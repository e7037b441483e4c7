package org.attune.screening;

public record ScreenId(long value) {}
