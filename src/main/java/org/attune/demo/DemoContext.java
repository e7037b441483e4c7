package org.attune.demo;

import java.time.LocalDate;
import java.util.List;
import org.attune.access.PupilId;
import org.attune.context.ContactEntry;
import org.attune.context.Contacts;
import org.attune.context.Contexts;
import org.attune.context.FactEntry;
import org.attune.context.FactKind;
import org.attune.roll.PupilSummary;
import org.attune.roll.Pupils;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the SENCO, an assistant and the office wrote down about a few pupils of Oak. All of it is invented. */
@Component
@Profile("demo")
class DemoContext {

    private static final String CLASS = "Oak";

    private final Contexts contexts;
    private final Contacts contacts;
    private final Pupils pupils;
    private final DemoCast cast;

    DemoContext(Contexts contexts, Contacts contacts, Pupils pupils, DemoCast cast) {
        this.contexts = contexts;
        this.contacts = contacts;
        this.pupils = pupils;
        this.cast = cast;
    }

    /** Every other pupil of the class is scored in the weeks that follow. */
    void play(LocalDate day) {
        cast.as(DemoPerson.SENCO.username(), () -> {
            List<PupilSummary> oak = pupils.mine().stream()
                    .filter(pupil -> CLASS.equals(pupil.className()))
                    .toList();
            learningEnglish(oak.get(2), day);
            hearing(oak.get(4), day);
            grieving(oak.get(6), day);
            autistic(oak.get(8), day);
            ownSteps(oak.get(10), day);
            unsafeAtHome(oak.get(12), day);
        });
    }

    private void learningEnglish(PupilSummary pupil, LocalDate day) {
        PupilId id = pupil.id();
        record(id, FactEntry.coded(FactKind.HOME_LANGUAGE, "pl", day));
        record(id, FactEntry.coded(FactKind.ENGLISH, "B", day));
        record(
                id,
                FactEntry.noted(
                        FactKind.HELPS, "Say “dzień dobry” at the gate. Show a picture with each new word.", day));
        record(id, FactEntry.coded(FactKind.OPT_IN, "food", day).withPerson("Mother"));
        contacts.add(id, contact("Mother", true, "pl", "translated"));
        contacts.add(id, contact("Father", true, "pl", "phone"));
    }

    private void hearing(PupilSummary pupil, LocalDate day) {
        PupilId id = pupil.id();
        record(id, FactEntry.coded(FactKind.SEN_PROVISION, "K", day.minusYears(1)));
        record(
                id,
                FactEntry.coded(FactKind.NEED, "hearing", day.minusYears(1))
                        .withNote("Mild loss in the right ear. Wears an aid."));
        record(
                id,
                FactEntry.coded(FactKind.REFERRAL, "audiology", day.minusWeeks(3))
                        .withStatus("waiting"));
        record(
                id,
                FactEntry.noted(
                        FactKind.HELPS, "Sit on the left, near the front. Wait for a look before you speak.", day));
        record(id, FactEntry.coded(FactKind.PROVISION, "quiet-space", day));
        contacts.add(id, contact("Mother", true, "en", "large-print"));
    }

    private void grieving(PupilSummary pupil, LocalDate day) {
        PupilId id = pupil.id();
        record(
                id,
                FactEntry.coded(FactKind.EVENT, "loss", day.minusWeeks(2))
                        .withNote("A grandmother who lived with them."));
        record(id, FactEntry.noted(FactKind.HELPS, "Likes to water the class plants first thing.", day));
        contacts.add(id, contact("Father", true, "en", "print"));
    }

    private void autistic(PupilSummary pupil, LocalDate day) {
        PupilId id = pupil.id();
        record(id, FactEntry.coded(FactKind.SEN_PROVISION, "E", day.minusYears(1)));
        record(id, FactEntry.coded(FactKind.SEN_TYPE, "ASD", day.minusYears(1)));
        record(
                id,
                FactEntry.noted(FactKind.HELPS, "Show each change the day before. Headphones hang by the door.", day));
        record(id, FactEntry.noted(FactKind.AVOID_THING, "balloons", day));
        record(id, FactEntry.coded(FactKind.PROVISION, "one-to-one", day).withNote("Each morning until break."));
        contacts.add(id, contact("Mother", true, "en", "easy-read"));
    }

    private void ownSteps(PupilSummary pupil, LocalDate day) {
        PupilId id = pupil.id();
        record(id, FactEntry.coded(FactKind.SEN_PROVISION, "E", day.minusYears(2)));
        record(id, FactEntry.coded(FactKind.NEED, "well-below-age", day.minusYears(1)));
        record(id, FactEntry.noted(FactKind.HELPS, "Two choices at a time, held up to see. Plenty of time.", day));
        contacts.add(id, contact("Grandmother", true, "en", "phone"));
    }

    private void unsafeAtHome(PupilSummary pupil, LocalDate day) {
        PupilId id = pupil.id();
        record(
                id,
                new FactEntry(
                        FactKind.HOME_CONTACT,
                        null,
                        null,
                        DemoPerson.SENCO.firstName() + " " + DemoPerson.SENCO.lastName(),
                        "Letters go to the aunt only.",
                        day,
                        null));
        record(id, FactEntry.noted(FactKind.HELPS, "A slow start. A seat where the door can be seen.", day));
        contacts.add(
                id,
                new ContactEntry(
                        "Aunt (invented)",
                        "Aunt",
                        true,
                        true,
                        "en",
                        "print",
                        "Lives with the aunt. No contact by others."));
    }

    private void record(PupilId pupil, FactEntry entry) {
        contexts.record(pupil, entry);
    }

    private static ContactEntry contact(String relation, boolean papers, String language, String format) {
        return new ContactEntry(relation + " (invented)", relation, true, papers, language, format, null);
    }
}
