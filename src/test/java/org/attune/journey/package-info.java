/** Journeys through the whole application in a real browser, as its own process with its own database. */
@NullMarked
package org.attune.journey;

import org.jspecify.annotations.NullMarked;
