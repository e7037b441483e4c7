/** The school’s year, and the days and decisions of a review cycle. Source: method.md, "The review". */
@NullMarked
package org.attune.method.cycle;

import org.jspecify.annotations.NullMarked;
