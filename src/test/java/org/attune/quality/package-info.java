@NullMarked
package org.attune.quality;

import org.jspecify.annotations.NullMarked;
