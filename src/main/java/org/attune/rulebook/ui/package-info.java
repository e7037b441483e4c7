@NullMarked
package org.attune.rulebook.ui;

import org.jspecify.annotations.NullMarked;
