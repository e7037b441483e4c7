/** From scores to statuses and the suggested focus. */
@NullMarked
package org.attune.method.interruption;

import org.jspecify.annotations.NullMarked;
