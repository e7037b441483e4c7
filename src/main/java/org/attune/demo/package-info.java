/** The invented school that {@code bin/run --demo} shows. Everything goes through the services, as people would do it. */
@ApplicationModule(displayName = "Demo")
@NullMarked
package org.attune.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
