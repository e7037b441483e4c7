package org.attune.roll;

/** What changes many rows of the roll at once. */
public enum ChangeKind {
    LEAVING,
    NEW_YEAR,
    HANDOVER
}
