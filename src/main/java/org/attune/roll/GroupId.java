package org.attune.roll;

public record GroupId(long value) {}
