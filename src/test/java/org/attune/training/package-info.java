@NullMarked
package org.attune.training;

import org.jspecify.annotations.NullMarked;
