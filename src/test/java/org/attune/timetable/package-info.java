@NullMarked
package org.attune.timetable;

import org.jspecify.annotations.NullMarked;
