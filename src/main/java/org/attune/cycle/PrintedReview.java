package org.attune.cycle;

import org.attune.paper.Printed;

/**
 * A review on one side of A4.
 *
 * @param pupilCode for the file’s name: no names in those
 */
public record PrintedReview(String pupilCode, Printed paper) {}
