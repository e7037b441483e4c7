package org.attune.assessment;

import java.time.Clock;
import java.time.LocalDate;
import org.attune.access.NoSuchRecord;
import org.attune.access.PupilId;
import org.attune.access.Rule;
import org.attune.method.instrument.AgeBand;
import org.attune.paper.Printed;
import org.attune.roll.AgeBands;
import org.attune.roll.PupilSummary;
import org.attune.roll.Pupils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The questions on paper. A pupil’s form has their code and no name, so that one left on a table says little. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Rule.WORKS_WITH_PUPILS)
public class PaperForms {

    private final Pupils pupils;
    private final PaperFormWriter writer;
    private final Clock clock;

    PaperForms(Pupils pupils, PaperFormWriter writer, Clock clock) {
        this.pupils = pupils;
        this.writer = writer;
        this.clock = clock;
    }

    /**
     * For one pupil, in the words of their age band; the look is audited.
     *
     * @throws NoSuchRecord when there is none that this person may see
     */
    public PrintedForm forPupil(PupilId id) {
        PupilSummary pupil = pupils.get(id);
        AgeBand band = AgeBands.of(pupil, LocalDate.now(clock));
        return new PrintedForm(pupil.code(), writer.print(band, pupil.code()));
    }

    /** Without a pupil, to copy and to practise. */
    public Printed blank(AgeBand band) {
        return writer.print(band, null);
    }
}
