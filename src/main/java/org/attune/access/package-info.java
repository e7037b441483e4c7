/** Who is asking, what they may do, and the record of what they did. */
@ApplicationModule(
        displayName = "Access",
        allowedDependencies = {})
@NullMarked
package org.attune.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
