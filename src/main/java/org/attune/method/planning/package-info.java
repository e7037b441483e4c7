/** From a focus and the minutes that adults have to a proposed plan. */
@NullMarked
package org.attune.method.planning;

import org.jspecify.annotations.NullMarked;
