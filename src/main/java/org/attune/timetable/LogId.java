package org.attune.timetable;

public record LogId(long value) {}
