package org.attune.roll.imports;

import org.jspecify.annotations.Nullable;

/**
 * The cell that a problem is about.
 *
 * @param file inside a zip
 * @param line of that file, from 1
 * @param column its heading there
 */
public record Where(@Nullable String file, int line, String column) {}
