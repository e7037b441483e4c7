package org.attune.assessment;

import java.util.List;
import org.attune.access.StaffId;

/**
 * The other adult’s finding, which stands beside one.
 *
 * @param adult who led it
 * @param differs the strands in which the two reliably differ, by code, in developmental order
 * @param blind whether neither had seen the other’s when both were finished; not so after a correction
 */
public record Beside(FindingId finding, StaffId adult, List<String> differs, boolean blind) {

    public Beside {
        differs = List.copyOf(differs);
    }
}
