/** First-run set-up: the first administrator and their school. */
@ApplicationModule(displayName = "Set-up")
@NullMarked
package org.attune.setup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
