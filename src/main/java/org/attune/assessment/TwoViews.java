package org.attune.assessment;

import org.attune.method.agreement.SideBySide;

/**
 * Two adults’ findings about one pupil, side by side.
 *
 * @param blind whether neither had seen the other’s when both were finished
 */
public record TwoViews(FoundRecord lead, FoundRecord second, SideBySide beside, boolean blind) {}
