@NullMarked
package org.attune.assessment;

import org.jspecify.annotations.NullMarked;
