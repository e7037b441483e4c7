package org.attune.access;

public record SchoolId(long value) {}
