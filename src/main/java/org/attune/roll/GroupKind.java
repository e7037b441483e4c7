package org.attune.roll;

/** A class is a registration group, and a pupil has one; other groups are as the school likes. */
public enum GroupKind {
    CLASS,
    GROUP
}
