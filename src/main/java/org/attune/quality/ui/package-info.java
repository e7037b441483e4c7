@NullMarked
package org.attune.quality.ui;

import org.jspecify.annotations.NullMarked;
