package org.attune.context;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.access.NoSuchRecord;
import org.attune.access.PupilId;
import org.attune.testing.AppTest;
import org.attune.testing.Schoolyard;
import org.attune.testing.Schoolyard.Person;
import org.attune.testing.SignedIn;
import org.attune.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/**
 * Which role sees and keeps which part of a pupil’s context. The marks are for a practitioner of the class, one of another class, SENCO,
 * head, administrator and nobody signed in, in this order: rw reads and writes, r only reads, - neither. Source: decision 0321.
 */
@AppTest
class ContextMatrixTest {

    private final Contexts contexts;
    private final Contacts contacts;
    private final ContextFacts facts;
    private final Schoolyard schoolyard;
    private final SignedIn signedIn;
    private final TestClock clock;
    private Schoolyard.InventedSchool school;
    private PupilId mia;
    private Person senco;
    private long oak;

    ContextMatrixTest(
            Contexts contexts,
            Contacts contacts,
            ContextFacts facts,
            Schoolyard schoolyard,
            SignedIn signedIn,
            TestClock clock) {
        this.contexts = contexts;
        this.contacts = contacts;
        this.facts = facts;
        this.schoolyard = schoolyard;
        this.signedIn = signedIn;
        this.clock = clock;
        school = schoolyard.aSchool();
        senco = school.aSenco("Ruth Lowe");
        oak = school.aClass("Oak");
        mia = school.aPupil("Mia Hartley", oak);
    }

    @BeforeEach
    void a_pupil_of_whom_everything_is_on_record() {
        school = schoolyard.aSchool();
        senco = school.aSenco("Ruth Lowe");
        oak = school.aClass("Oak");
        mia = school.aPupil("Mia Hartley", oak);
        signedIn.as(senco, () -> {
            entries().values().stream().flatMap(List::stream).forEach(entry -> contexts.record(mia, entry));
            contacts.add(mia, mother());
        });
    }

    @AfterEach
    void sign_out() {
        signedIn.nobody();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                //              class other senco head admin nobody
                "HELPS        | rw    -     rw    r    -     -",
                "AVOIDANCES   | rw    -     rw    r    -     -",
                "OPT_INS      | rw    -     rw    r    -     -",
                "HOME_CONTACT | r     -     rw    r    r     -",
                "HOME_REASON  | -     -     rw    r    -     -",
                "LANGUAGE     | r     -     rw    r    -     -",
                "PROVISION    | r     -     rw    r    -     -",
                "NEEDS        | -     -     rw    r    -     -",
                "CARE         | -     -     rw    r    -     -",
                "FUNDING      | -     -     rw    r    -     -",
                "EVENTS       | -     -     rw    r    -     -",
                "REFERRALS    | -     -     rw    r    -     -",
                "CONTACTS     | -     -     rw    r    rw    -",
                "COURT_ORDERS | -     -     rw    r    -     -",
            })
    void each_role_sees_and_keeps_what_its_work_needs_and_no_more(Part part, String marks) {
        String[] expected = marks.strip().split("\\s+");
        List<Person> people = people();
        assertThat(expected).hasSize(people.size() + 1);
        for (int i = 0; i < people.size(); i++) {
            Person person = people.get(i);
            signedIn.as(person);
            assertThat(mark(part)).as("%s: %s", person.name(), part).isEqualTo(expected[i]);
        }
        signedIn.nobody();
        assertThat(mark(part)).as("nobody: %s", part).isEqualTo(expected[people.size()]);
    }

    @Test
    void the_table_has_every_part() {
        assertThat(Part.values()).hasSize(14);
        assertThat(entries().keySet())
                .containsAll(
                        Arrays.stream(FactKind.values()).map(FactKind::part).collect(Collectors.toSet()));
        assertThat(entries().values().stream().flatMap(List::stream).map(FactEntry::kind))
                .containsExactlyInAnyOrder(FactKind.values());
    }

    @Test
    void every_public_method_of_these_services_is_tried_by_those_who_may_not() {
        long methods = Stream.of(Contexts.class, Contacts.class, ContextFacts.class)
                .flatMap(service -> Arrays.stream(service.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .count();
        Map<String, Runnable> acts = acts();
        assertThat(acts).hasSize((int) methods);
        Person other = people().get(1);
        Person elsewhere = schoolyard.aSchool().aSenco("Eve Else");
        for (Person stranger : List.of(other, elsewhere)) {
            acts.forEach((what, act) -> {
                long refused = school.audited("REFUSED", mia);
                signedIn.as(stranger);
                assertThat(may(act)).as("%s: %s", stranger.name(), what).isFalse();
                assertThat(school.audited("REFUSED", mia)).isGreaterThanOrEqualTo(refused);
            });
        }
        signedIn.nobody();
        acts.forEach((what, act) -> assertThat(may(act)).as("nobody: %s", what).isFalse());
    }

    @Test
    void scoring_and_planning_get_codes_only_for_pupils_of_their_own() {
        List<Person> people = people();
        signedIn.as(people.get(0));
        assertThat(facts.on(mia, clock.today()).recorded()).isNotEmpty();
        assertThat(facts.forPlan(mia).limits().homeContactSafe()).isFalse();
        signedIn.as(people.get(4));
        assertThat(may(() -> facts.on(mia, clock.today()))).isFalse();
        assertThat(may(() -> facts.forPlan(mia))).isFalse();
    }

    @Test
    void every_look_and_every_change_leaves_one_row_and_a_refused_change_too() {
        List<Person> people = people();
        signedIn.as(people.get(0));
        long reads = school.audited("READ", mia);
        contexts.of(mia);
        assertThat(school.audited("READ", mia)).isEqualTo(reads + 1);

        long writes = school.audited("WRITE", mia);
        FactId calm = contexts.record(mia, FactEntry.noted(FactKind.HELPS, "A quiet corner", clock.today()));
        contexts.withdraw(calm);
        assertThat(school.audited("WRITE", mia)).isEqualTo(writes + 2);
    }

    @Test
    void a_practitioner_learns_that_there_is_more_and_not_what() {
        signedIn.as(people().getFirst());
        PupilContext seen = contexts.of(mia);
        assertThat(seen.moreToKnow()).isTrue();
        assertThat(seen.contacts()).isEmpty();
        assertThat(seen.toString())
                .doesNotContain("Autism")
                .doesNotContain("Loss")
                .doesNotContain("CAMHS")
                .doesNotContain("Looked after")
                .doesNotContain("Deprivation")
                .doesNotContain("TFSM")
                .doesNotContain("Ever 6")
                .doesNotContain("an order of the court")
                .doesNotContain("was threatened");

        PupilId noah = school.aPupil("Noah Bell", oak);
        assertThat(contexts.of(noah).moreToKnow()).isFalse();
    }

    @Test
    void an_administrator_who_changes_a_contact_leaves_the_court_order_as_it_is() {
        Person office = people().get(4);
        Contact before = signedIn.as(office, () -> contexts.of(mia).contacts().getFirst());
        assertThat(before.entry().courtOrder()).isNull();
        signedIn.as(
                office,
                () -> contacts.change(
                        before.id(),
                        before.version(),
                        new ContactEntry("Ann Hartley", "Mother", true, false, "pl", "print", "forged")));
        ContactEntry after =
                signedIn.as(senco, () -> contexts.of(mia).contacts().getFirst().entry());
        assertThat(after.papers()).isFalse();
        assertThat(after.courtOrder()).isEqualTo("an order of the court");
    }

    private List<Person> people() {
        Person own = school.aPractitioner("Own Class");
        school.joins(own, oak, LocalDate.of(2025, 9, 1));
        return List.of(
                own,
                school.aPractitioner("Other Class"),
                school.aSenco("A Senco"),
                school.aHead("A Head"),
                school.anAdministrator("An Office"));
    }

    /** What the person may do with the part, tried in earnest. */
    private String mark(Part part) {
        boolean reads = reads(part);
        boolean writes = writes(part);
        return writes ? reads ? "rw" : "w" : reads ? "r" : "-";
    }

    private boolean reads(Part part) {
        PupilContext seen;
        try {
            seen = contexts.of(mia);
        } catch (NoSuchRecord | AccessDeniedException | AuthenticationCredentialsNotFoundException refused) {
            return false;
        }
        boolean there = switch (part) {
            case CONTACTS -> !seen.contacts().isEmpty();
            case COURT_ORDERS ->
                seen.contacts().stream().anyMatch(c -> c.entry().courtOrder() != null);
            case HOME_REASON ->
                seen.unsafeHome().map(fact -> fact.note() != null).orElse(false);
            default -> !seen.of(part).isEmpty();
        };
        assertThat(there)
                .as("shown is what is said to be read")
                .isEqualTo(seen.reads().contains(part));
        return there;
    }

    private boolean writes(Part part) {
        return switch (part) {
            case CONTACTS -> may(() -> contacts.add(mia, mother()));
            case COURT_ORDERS -> may(() -> contacts.add(mia, mother())) && orderIsKept();
            case HOME_REASON -> may(() -> contexts.record(mia, unsafeHome()));
            default ->
                requireNonNull(entries().get(part)).stream()
                        .map(entry -> may(() -> contexts.record(mia, entry)))
                        .reduce((one, other) -> one && other)
                        .orElseThrow();
        };
    }

    /** Whether the newest contact kept the order that was sent with it. */
    private boolean orderIsKept() {
        return signedIn.as(
                senco,
                () -> contexts.of(mia).contacts().stream()
                        .max(java.util.Comparator.comparingLong(c -> c.id().value()))
                        .map(c -> c.entry().courtOrder() != null)
                        .orElse(false));
    }

    private static boolean may(Runnable act) {
        try {
            act.run();
            return true;
        } catch (NoSuchRecord | AccessDeniedException | AuthenticationCredentialsNotFoundException refused) {
            return false;
        }
    }

    private Map<String, Runnable> acts() {
        FactId fact = signedIn.as(
                senco, () -> contexts.record(mia, FactEntry.noted(FactKind.HELPS, "A drink of water", clock.today())));
        ContactId contact = signedIn.as(senco, () -> contacts.add(mia, mother()));
        Map<String, Runnable> acts = new LinkedHashMap<>();
        acts.put("read", () -> contexts.of(mia));
        acts.put("record", () -> contexts.record(mia, FactEntry.noted(FactKind.HELPS, "Music", clock.today())));
        acts.put("end", () -> contexts.end(fact, clock.today()));
        acts.put("withdraw", () -> contexts.withdraw(fact));
        acts.put("add a contact", () -> contacts.add(mia, mother()));
        acts.put("change a contact", () -> contacts.change(contact, 0, mother()));
        acts.put("remove a contact", () -> contacts.remove(contact));
        acts.put("facts on a day", () -> facts.on(mia, clock.today()));
        acts.put("facts for a plan", () -> facts.forPlan(mia));
        acts.put("formats of papers", () -> facts.paperFormats(mia));
        return acts;
    }

    private Map<Part, List<FactEntry>> entries() {
        LocalDate today = clock.today();
        return Stream.of(
                        FactEntry.noted(FactKind.HELPS, "A warm hello", today),
                        FactEntry.noted(FactKind.AVOID_THING, "balloons", today),
                        FactEntry.coded(FactKind.AVOID_STRATEGY, "SB01", today),
                        FactEntry.coded(FactKind.OPT_IN, "touch", today).withPerson("Ann Hartley"),
                        unsafeHome(),
                        FactEntry.coded(FactKind.HOME_LANGUAGE, "pl", today),
                        FactEntry.coded(FactKind.ENGLISH, "B", today),
                        FactEntry.coded(FactKind.PROVISION, "part-time", today),
                        FactEntry.coded(FactKind.SEN_PROVISION, "K", today),
                        FactEntry.coded(FactKind.SEN_TYPE, "ASD", today),
                        FactEntry.coded(FactKind.NEED, "hearing", today),
                        FactEntry.coded(FactKind.LOOKED_AFTER, "LAC", today),
                        FactEntry.coded(FactKind.POST_LOOKED_AFTER, "A", today),
                        FactEntry.coded(FactKind.PUPIL_PREMIUM, "DPP", today),
                        FactEntry.coded(FactKind.FREE_MEALS, "TFSM", today),
                        FactEntry.coded(FactKind.EVER_SIX, "EVER6", today),
                        FactEntry.coded(FactKind.EVENT, "loss", today.minusDays(3)),
                        FactEntry.coded(FactKind.REFERRAL, "camhs", today).withStatus("sent"))
                .collect(Collectors.groupingBy(entry -> entry.kind().part(), LinkedHashMap::new, Collectors.toList()));
    }

    private FactEntry unsafeHome() {
        return new FactEntry(FactKind.HOME_CONTACT, null, null, "Ruth Lowe", "was threatened", clock.today(), null);
    }

    private static ContactEntry mother() {
        return new ContactEntry("Ann Hartley", "Mother", true, true, "pl", "translated", "an order of the court");
    }
}
