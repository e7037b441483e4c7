@NullMarked
package org.attune.roll;

import org.jspecify.annotations.NullMarked;
