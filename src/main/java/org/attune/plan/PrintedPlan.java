package org.attune.plan;

import org.attune.paper.Printed;

/**
 * A plan on one side of A4.
 *
 * @param pupilCode for the file’s name: no names in those
 */
public record PrintedPlan(String pupilCode, Printed paper) {}
