package org.attune.access;

public record PupilId(long value) {}
