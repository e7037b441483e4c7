/** Pictures of a pupil, a group, a class, a school and several schools, as at a day. It owns no records. */
@ApplicationModule(
        displayName = "Profile",
        allowedDependencies = {
            "access",
            "assessment",
            "assessment :: navigation",
            "catalogue",
            "context",
            "cycle",
            "library",
            "library :: navigation",
            "method",
            "paper",
            "plan",
            "quality",
            "roll",
            "rulebook :: navigation",
            "sheet",
            "ui"
        })
@NullMarked
package org.attune.profile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
