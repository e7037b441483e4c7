/** What the results of many pupils say about the method itself: rates with exact intervals, item bias, local reference figures. */
@NullMarked
package org.attune.method.cohort;

import org.jspecify.annotations.NullMarked;
