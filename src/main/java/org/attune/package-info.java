@NullMarked
package org.attune;

import org.jspecify.annotations.NullMarked;
