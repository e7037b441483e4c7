/** The little statistics the method needs: F and t quantiles, intervals, proportions. Plain Java, since the method knows no library. */
@NullMarked
package org.attune.method.statistics;

import org.jspecify.annotations.NullMarked;
