/** How far two or more adults agree: two of them on one pupil, side by side; many on many, as coefficients. */
@NullMarked
package org.attune.method.agreement;

import org.jspecify.annotations.NullMarked;
