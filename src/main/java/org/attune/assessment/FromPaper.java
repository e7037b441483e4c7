package org.attune.assessment;

import org.attune.access.StaffId;

/**
 * That an assessment was on paper first.
 *
 * @param typist who typed it in
 */
public record FromPaper(Observation observation, StaffId typist) {}
