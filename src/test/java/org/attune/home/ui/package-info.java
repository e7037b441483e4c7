@NullMarked
package org.attune.home.ui;

import org.jspecify.annotations.NullMarked;
