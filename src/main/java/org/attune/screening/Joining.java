package org.attune.screening;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attune.access.PupilId;
import org.attune.access.SchoolId;
import org.attune.method.instrument.AgeBand;
import org.attune.roll.AgeBands;
import org.attune.roll.PupilSummary;
import org.springframework.stereotype.Component;

/** Puts pupils on a screen. The age band is fixed when they come on it. */
@Component
class Joining {

    private final ScreenRows rows;
    private final Clock clock;

    Joining(ScreenRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Those who are not on it yet come on it now. Everyone who is on it, with their age band. */
    Map<PupilId, AgeBand> join(SchoolId school, ScreenId screen, List<PupilSummary> pupils) {
        Map<PupilId, AgeBand> bands = rows.bands(school, screen);
        Map<PupilId, AgeBand> joined = new LinkedHashMap<>();
        LocalDate today = LocalDate.now(clock);
        pupils.stream()
                .filter(pupil -> !bands.containsKey(pupil.id()))
                .forEach(pupil -> joined.put(pupil.id(), AgeBands.of(pupil, today)));
        rows.add(school, screen, joined);
        bands.putAll(joined);
        return bands;
    }
}
