/** How near a rater is to the agreed ratings of practice cases, and whether that is near enough to score. */
@NullMarked
package org.attune.method.training;

import org.jspecify.annotations.NullMarked;
