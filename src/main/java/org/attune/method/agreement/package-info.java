/** What the answers of two adults about one pupil say beside each other. */
@NullMarked
package org.attune.method.agreement;

import org.jspecify.annotations.NullMarked;
