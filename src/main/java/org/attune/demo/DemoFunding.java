package org.attune.demo;

import java.time.LocalDate;
import java.util.List;
import org.attune.access.PupilId;
import org.attune.context.ContextWords;
import org.attune.context.Contexts;
import org.attune.context.FactEntry;
import org.attune.context.FactKind;
import org.attune.roll.PupilSummary;
import org.attune.roll.Pupils;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Pupil premium and free school meals over the whole roll: about as many as in the schools of England. All of it is invented. */
@Component
@Profile("demo")
class DemoFunding {

    private final Contexts contexts;
    private final ContextWords words;
    private final Pupils pupils;
    private final DemoCast cast;

    DemoFunding(Contexts contexts, ContextWords words, Pupils pupils, DemoCast cast) {
        this.contexts = contexts;
        this.words = words;
        this.pupils = pupils;
        this.cast = cast;
    }

    /** @param from since when they are on record */
    void play(LocalDate from) {
        cast.as(DemoPerson.SENCO.username(), () -> {
            List<PupilSummary> all = pupils.mine();
            for (int i = 0; i < all.size(); i++) {
                record(all.get(i).id(), i, from);
            }
        });
    }

    /** Every fifth has targeted meals with the premium, some have meals since more families may, some had them once. */
    private void record(PupilId pupil, int place, LocalDate from) {
        if (place % 5 == 0) {
            record(pupil, FactKind.FREE_MEALS, "TFSM", from);
            record(pupil, FactKind.EVER_SIX, "EVER6", from);
            record(pupil, FactKind.PUPIL_PREMIUM, "DPP", from);
        } else if (place % 17 == 3) {
            record(pupil, FactKind.FREE_MEALS, "EFSM", from);
        } else if (place % 23 == 7) {
            record(pupil, FactKind.EVER_SIX, "EVER6", from);
            record(pupil, FactKind.PUPIL_PREMIUM, "DPP", from);
        } else if (place % 29 == 11) {
            record(pupil, FactKind.PUPIL_PREMIUM, "SCP", from);
        }
    }

    /** What cannot be recorded yet, or no more, on the day of the demo is left out. */
    private void record(PupilId pupil, FactKind kind, String code, LocalDate from) {
        if (words.options(kind).stream().anyMatch(option -> option.code().equals(code))) {
            contexts.record(pupil, FactEntry.coded(kind, code, from));
        }
    }
}
