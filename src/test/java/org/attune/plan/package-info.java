@NullMarked
package org.attune.plan;

import org.jspecify.annotations.NullMarked;
