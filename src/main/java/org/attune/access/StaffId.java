package org.attune.access;

public record StaffId(long value) {}
