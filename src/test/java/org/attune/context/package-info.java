@NullMarked
package org.attune.context;

import org.jspecify.annotations.NullMarked;
