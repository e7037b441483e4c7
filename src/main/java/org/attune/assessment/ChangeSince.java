package org.attune.assessment;

import org.attune.method.change.Change;

/**
 * What changed since the lead’s finding before.
 *
 * @param earlier the one it is compared with
 * @param sameLead whether one adult led both
 */
public record ChangeSince(FindingSummary earlier, Change change, boolean sameLead) {}
