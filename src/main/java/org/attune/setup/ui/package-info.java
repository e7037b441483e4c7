@NullMarked
package org.attune.setup.ui;

import org.jspecify.annotations.NullMarked;
