package org.attune.rulebook;

import org.attune.paper.Markup;

/**
 * One rule of the method, told.
 *
 * @param body all below the title; every word in it is escaped
 */
public record RulePage(String title, Markup body) {}
