@NullMarked
package org.attune.timetable.ui;

import org.jspecify.annotations.NullMarked;
