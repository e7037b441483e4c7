package org.attune.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.attune.access.PupilId;
import org.attune.context.ContextTraits;
import org.attune.context.ContextWords;
import org.attune.context.Contexts;
import org.attune.context.FactEntry;
import org.attune.context.FactKind;
import org.attune.roll.PupilSummary;
import org.attune.roll.Pupils;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Premium, meals, SEN and languages over the whole roll: about as many as in the schools of England. All of it is invented. */
@Component
@Profile("demo")
class DemoTraits {

    private static final List<String> TYPES = List.of("SLCN", "SEMH", "MLD", "SPLD");
    private static final List<String> LANGUAGES = List.of("pl", "ur", "ro", "pa", "ar");

    private final Contexts contexts;
    private final ContextTraits known;
    private final ContextWords words;
    private final Pupils pupils;
    private final DemoCast cast;

    DemoTraits(Contexts contexts, ContextTraits known, ContextWords words, Pupils pupils, DemoCast cast) {
        this.contexts = contexts;
        this.known = known;
        this.words = words;
        this.pupils = pupils;
        this.cast = cast;
    }

    /** @param from since when they are on record */
    void play(LocalDate from) {
        cast.as(DemoPerson.SENCO.username(), () -> {
            Set<PupilId> told = known.all().keySet();
            List<PupilSummary> all = pupils.mine();
            for (int i = 0; i < all.size(); i++) {
                PupilId pupil = all.get(i).id();
                funding(pupil, i, from);
                if (!told.contains(pupil)) {
                    needs(pupil, i, from);
                }
            }
        });
    }

    /** Every fifth has targeted meals with the premium, some have meals since more families may, some had them once. */
    private void funding(PupilId pupil, int place, LocalDate from) {
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

    /** One in seven has SEN support, a few have a plan; one in six has another language at home. */
    private void needs(PupilId pupil, int place, LocalDate from) {
        if (place % 7 == 2) {
            record(pupil, FactKind.SEN_PROVISION, "K", from);
            record(pupil, FactKind.SEN_TYPE, TYPES.get(place % TYPES.size()), from);
        } else if (place % 25 == 9) {
            record(pupil, FactKind.SEN_PROVISION, "E", from);
            record(pupil, FactKind.SEN_TYPE, "ASD", from);
        }
        if (place % 6 == 4) {
            record(pupil, FactKind.HOME_LANGUAGE, LANGUAGES.get(place % LANGUAGES.size()), from);
        }
    }

    /** What cannot be recorded yet, or no more, on the day of the demo is left out. */
    private void record(PupilId pupil, FactKind kind, String code, LocalDate from) {
        if (words.options(kind).stream().anyMatch(option -> option.code().equals(code))) {
            contexts.record(pupil, FactEntry.coded(kind, code, from));
        }
    }
}
