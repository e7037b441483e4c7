@NullMarked
package org.attune.roll.year;

import org.jspecify.annotations.NullMarked;
