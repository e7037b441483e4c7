package org.attune.saving;

import org.jspecify.annotations.Nullable;

/**
 * A stored answer as the browser shows it.
 *
 * @param item its place in the form
 * @param time 10:42 today, 20 Nov before
 */
public record ShownAnswer(
        String item, String response, @Nullable String reason, int version, String author, String time, boolean mine) {}
