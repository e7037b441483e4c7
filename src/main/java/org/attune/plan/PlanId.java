package org.attune.plan;

public record PlanId(long value) {}
