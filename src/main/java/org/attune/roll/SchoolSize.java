package org.attune.roll;

import org.attune.access.SchoolId;

/** @param pupils on roll, exactly: to be rounded before anyone without names sees it */
public record SchoolSize(SchoolId school, String name, int pupils) {}
