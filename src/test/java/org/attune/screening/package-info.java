@NullMarked
package org.attune.screening;

import org.jspecify.annotations.NullMarked;
