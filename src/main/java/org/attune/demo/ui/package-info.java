@NullMarked
package org.attune.demo.ui;

import org.jspecify.annotations.NullMarked;
