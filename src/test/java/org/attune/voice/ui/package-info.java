@NullMarked
package org.attune.voice.ui;

import org.jspecify.annotations.NullMarked;
