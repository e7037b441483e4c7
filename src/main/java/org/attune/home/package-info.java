/** Start pages by role: the next thing to do. */
@ApplicationModule(displayName = "Home")
@NullMarked
package org.attune.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
