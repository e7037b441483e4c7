@NullMarked
package org.attune.screening.ui;

import org.jspecify.annotations.NullMarked;
