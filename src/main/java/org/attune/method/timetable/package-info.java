/** Sessions of plans in the week of an adult, and how many of them a pupil could come to. Source: method.md, “The action plan”, rule 6. */
@NullMarked
package org.attune.method.timetable;

import org.jspecify.annotations.NullMarked;
