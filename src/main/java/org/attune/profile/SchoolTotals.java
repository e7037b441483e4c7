package org.attune.profile;

import org.attune.access.SchoolId;
import org.attune.method.cohort.NamelessPicture;

/** One school for someone without names: rounded, and no pupil behind it. */
public record SchoolTotals(SchoolId school, String name, NamelessPicture picture) {}
