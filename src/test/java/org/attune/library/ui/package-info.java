@NullMarked
package org.attune.library.ui;

import org.jspecify.annotations.NullMarked;
