@NullMarked
package org.attune.rulebook;

import org.jspecify.annotations.NullMarked;
