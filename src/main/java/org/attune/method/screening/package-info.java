/** The class screen: twelve anchors a pupil, who to look at first, what the class shares. */
@NullMarked
package org.attune.method.screening;

import org.jspecify.annotations.NullMarked;
