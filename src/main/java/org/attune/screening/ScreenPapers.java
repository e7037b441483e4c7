package org.attune.screening;

import org.attune.access.Gate;
import org.attune.access.Rule;
import org.attune.paper.Printed;
import org.attune.roll.GroupId;
import org.attune.roll.OwnGroup;
import org.attune.roll.OwnGroups;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The grid on paper. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Rule.WORKS_WITH_PUPILS)
public class ScreenPapers {

    private final OwnGroups groups;
    private final Gate gate;
    private final ScreenPaper paper;

    ScreenPapers(OwnGroups groups, Gate gate, ScreenPaper paper) {
        this.groups = groups;
        this.gate = gate;
        this.paper = paper;
    }

    /**
     * For the pupils who are in the class or group today; one audit row.
     *
     * @throws org.attune.access.NoSuchRecord where the group is none of theirs
     */
    public Printed grid(GroupId id) {
        OwnGroup group = groups.get(id);
        gate.toList("screen-paper", id.value());
        return paper.print(group, groups.pupils(id));
    }
}
