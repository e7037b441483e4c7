package org.attune.profile.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.attune.access.PupilId;
import org.attune.assessment.FindingId;
import org.attune.assessment.SeenRow;
import org.attune.method.Invented;
import org.attune.method.cohort.GroupProfile;
import org.attune.method.cohort.Member;
import org.attune.method.cohort.Sighting;
import org.attune.method.instrument.AgeBand;
import org.attune.method.instrument.Instrument;
import org.attune.method.interruption.Status;
import org.junit.jupiter.api.Test;

/** What the pictures say where there is little to say, and what they never join. */
class CardsTest {

    private static final Instrument INSTRUMENT = Invented.instrument(1, 14);

    @Test
    void that_nobody_is_low_is_said_only_where_it_was_seen() {
        assertThat(Cards.whyNothing(of())).isEqualTo("helps.unknown");
        assertThat(Cards.whyNothing(of(seen(Status.SECURE, true)))).isEqualTo("helps.none");
        assertThat(Cards.whyNothing(of(seen(Status.LIKELY, false)))).isEqualTo("helps.no-status");
        assertThat(Cards.whyNothing(of(seen(Status.NOT_ENOUGH_SEEN, true)))).isEqualTo("helps.no-status");
        assertThat(Cards.whyNothing(of(seen(Status.SECURE, true), seen(Status.POSSIBLE, true))))
                .isEqualTo("helps.nothing-fits");
    }

    @Test
    void no_line_joins_results_of_another_age_band_or_version() {
        Sighting now = seen(Status.SECURE, true);
        Sighting younger = new Sighting(now.instrument(), AgeBand.EYFS, now.lead(), true, now.strands());
        Sighting older = new Sighting("invented/v0", now.band(), now.lead(), true, now.strands());

        assertThat(Stretch.of(rows(now, now, now))).hasSize(1);
        assertThat(Stretch.of(rows(older, now, now)))
                .extracting(stretch -> stretch.rows().size())
                .containsExactly(1, 2);
        assertThat(Stretch.of(rows(younger, younger, now)))
                .extracting(stretch -> stretch.rows().size())
                .containsExactly(2, 1);
    }

    @Test
    void what_is_expected_is_drawn_only_where_it_is_one_figure_for_all() {
        Sighting now = seen(Status.SECURE, true);
        Sighting older = new Sighting("invented/v0", now.band(), now.lead(), true, now.strands());

        assertThat(Stretch.expected(rows(now, now), INSTRUMENT, Invented.references(INSTRUMENT)))
                .hasValue(60);
        assertThat(Stretch.expected(rows(older, now), INSTRUMENT, Invented.references(INSTRUMENT)))
                .isEmpty();
    }

    private static List<SeenRow> rows(Sighting... sightings) {
        return List.of(sightings).stream()
                .map(one -> new SeenRow(new FindingId(1), new PupilId(1), LocalDate.of(2026, 11, 21), one))
                .toList();
    }

    private static GroupProfile of(Sighting... sightings) {
        return GroupProfile.of(
                INSTRUMENT,
                Invented.references(INSTRUMENT),
                List.of(sightings).stream().map(one -> new Member(1, one, null)).toList());
    }

    private static Sighting seen(Status status, boolean shown) {
        String strand = INSTRUMENT.strands().getFirst().code();
        return new Sighting(
                INSTRUMENT.id(),
                AgeBand.KS1,
                7,
                shown,
                Map.of(strand, new Sighting.Line(status, 14, 14, 28, "22222222222222")));
    }
}
