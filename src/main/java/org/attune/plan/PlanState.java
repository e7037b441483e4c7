package org.attune.plan;

/** The names are stored. */
public enum PlanState {
    DRAFT,
    ADOPTED,
    ENDED,
    DISCARDED
}
