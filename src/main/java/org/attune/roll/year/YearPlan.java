package org.attune.roll.year;

import java.util.List;
import org.attune.roll.ChangedRow;

/**
 * A preview, and the rows that bring it about.
 *
 * @param newClasses names of classes to be made; the first has the id -1 in the rows, the second -2, and so on
 */
record YearPlan(YearPreview preview, List<String> newClasses, List<ChangedRow> rows) {}
