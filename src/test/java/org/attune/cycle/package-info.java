@NullMarked
package org.attune.cycle;

import org.jspecify.annotations.NullMarked;
