package org.attune.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.attune.access.PupilId;
import org.attune.method.interruption.Recorded;
import org.attune.method.planning.Adaptation;
import org.attune.testing.AppTest;
import org.attune.testing.Schoolyard;
import org.attune.testing.Schoolyard.Person;
import org.attune.testing.SignedIn;
import org.attune.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A pupil’s record over time: what is put on it, what ends, what was a mistake, and what it means on a day. */
@AppTest
class ContextsTest {

    private final Contexts contexts;
    private final Contacts contacts;
    private final ContextFacts facts;
    private final SignedIn signedIn;
    private final Person senco;
    private final PupilId mia;
    private final LocalDate today;

    ContextsTest(
            Contexts contexts,
            Contacts contacts,
            ContextFacts facts,
            Schoolyard yard,
            SignedIn signedIn,
            TestClock clock) {
        this.contexts = contexts;
        this.contacts = contacts;
        this.facts = facts;
        this.signedIn = signedIn;
        this.today = clock.today();
        Schoolyard.InventedSchool school = yard.aSchool();
        senco = school.aSenco("Ruth Lowe");
        mia = school.aPupil("Mia Hartley", school.aClass("Oak"));
    }

    @BeforeEach
    void sign_in() {
        signedIn.as(senco);
    }

    @AfterEach
    void sign_out() {
        signedIn.nobody();
    }

    @Test
    void a_fact_is_shown_with_its_words_who_wrote_it_and_when() {
        contexts.record(
                mia,
                FactEntry.coded(FactKind.REFERRAL, "salt", today.minusDays(9)).withStatus("waiting"));
        Fact referral = contexts.of(mia).of(Part.REFERRALS).getFirst();
        assertThat(referral.name()).isEqualTo("Speech and language");
        assertThat(referral.status()).isEqualTo("Waiting");
        assertThat(referral.by()).isEqualTo(senco.id());
        assertThat(referral.from()).isEqualTo(today.minusDays(9));
    }

    @Test
    void a_new_level_of_english_ends_the_last_one_the_day_before_and_the_past_stays_as_it_was() {
        contexts.record(mia, FactEntry.coded(FactKind.ENGLISH, "A", today.minusDays(100)));
        contexts.record(mia, FactEntry.coded(FactKind.ENGLISH, "D", today.minusDays(10)));
        assertThat(english(today)).contains("D");
        assertThat(english(today.minusDays(10))).contains("D");
        assertThat(english(today.minusDays(11))).contains("A");
        assertThat(english(today.minusDays(101))).isEmpty();
        assertThat(contexts.of(mia).of(Part.LANGUAGE)).extracting(Fact::code).containsExactly("D");
    }

    @Test
    void the_same_again_takes_its_place_and_another_stands_beside_it() {
        contexts.record(mia, optIn("touch"));
        contexts.record(mia, optIn("touch"));
        contexts.record(mia, optIn("water"));
        assertThat(contexts.of(mia).of(Part.OPT_INS)).extracting(Fact::code).containsExactly("water", "touch");
        assertThat(facts.forPlan(mia).limits().optIns()).containsExactlyInAnyOrder("touch", "water");
    }

    @Test
    void what_is_over_still_counted_in_its_time_and_a_mistake_never_did() {
        FactId hearing = contexts.record(mia, FactEntry.coded(FactKind.NEED, "hearing", today.minusDays(30)));
        FactId vision = contexts.record(mia, FactEntry.coded(FactKind.NEED, "vision", today.minusDays(30)));
        contexts.end(hearing, today.minusDays(1));
        contexts.withdraw(vision);
        assertThat(contexts.of(mia).of(Part.NEEDS)).isEmpty();
        assertThat(facts.on(mia, today).recorded()).isEmpty();
        assertThat(facts.on(mia, today.minusDays(1)).recorded()).containsExactly(Recorded.HEARING);
    }

    @Test
    void premiums_stand_side_by_side_and_free_meals_one_at_a_time_with_ever_six_apart() {
        contexts.record(mia, FactEntry.coded(FactKind.PUPIL_PREMIUM, "DPP", today.minusDays(40)));
        contexts.record(mia, FactEntry.coded(FactKind.PUPIL_PREMIUM, "SCP", today.minusDays(30)));
        contexts.record(mia, FactEntry.coded(FactKind.FREE_MEALS, "TFSM", today.minusDays(40)));
        contexts.record(mia, FactEntry.coded(FactKind.EVER_SIX, "EVER6", today.minusDays(40)));
        contexts.record(mia, FactEntry.coded(FactKind.FREE_MEALS, "EFSM", today));
        assertThat(contexts.of(mia).of(Part.FUNDING))
                .extracting(Fact::code)
                .containsExactly("SCP", "DPP", "EFSM", "EVER6");
        assertThat(facts.on(mia, today).recorded()).isEmpty();
        assertThat(facts.forPlan(mia).adaptations()).isEmpty();
    }

    @Test
    void a_referral_is_open_until_it_is_answered() {
        contexts.record(
                mia,
                FactEntry.coded(FactKind.REFERRAL, "camhs", today.minusDays(40)).withStatus("sent"));
        contexts.record(
                mia,
                FactEntry.coded(FactKind.REFERRAL, "camhs", today.minusDays(5)).withStatus("declined"));
        assertThat(facts.on(mia, today.minusDays(6)).recorded()).containsExactly(Recorded.OPEN_REFERRAL);
        assertThat(facts.on(mia, today).recorded()).isEmpty();
        assertThat(contexts.of(mia).of(Part.REFERRALS)).extracting(Fact::status).containsExactly("Declined");
    }

    @Test
    void the_latest_event_counts_and_brings_its_ways_for_half_a_year() {
        contexts.record(mia, FactEntry.coded(FactKind.EVENT, "move-school", today.minusDays(20)));
        contexts.record(mia, FactEntry.coded(FactKind.EVENT, "loss", today.minusDays(183)));
        assertThat(facts.on(mia, today).daysSinceEvent()).isEqualTo(OptionalInt.of(20));
        assertThat(facts.on(mia, today.minusDays(21)).daysSinceEvent()).isEqualTo(OptionalInt.of(162));
        assertThat(facts.forPlan(mia).adaptations()).containsExactly(Adaptation.TRAUMA);
        assertThat(facts.on(mia, today.plusDays(1)).adaptations()).isEmpty();
    }

    @Test
    void a_plan_keeps_to_what_is_to_be_left_out_and_to_a_home_that_is_not_to_be_contacted() {
        contexts.record(mia, FactEntry.noted(FactKind.AVOID_THING, "balloons", today));
        contexts.record(mia, FactEntry.coded(FactKind.AVOID_STRATEGY, "SB01", today));
        assertThat(facts.forPlan(mia).limits().homeContactSafe()).isTrue();
        contexts.record(mia, new FactEntry(FactKind.HOME_CONTACT, null, null, "Ruth Lowe", "private", today, null));
        assertThat(facts.forPlan(mia).limits().avoidedThings()).containsExactly("balloons");
        assertThat(facts.forPlan(mia).limits().avoidedStrategies()).containsExactly("SB01");
        assertThat(facts.forPlan(mia).limits().homeContactSafe()).isFalse();
    }

    @Test
    void needs_bring_their_ways_of_doing_a_strategy() {
        contexts.record(mia, FactEntry.coded(FactKind.SEN_TYPE, "ASD", today));
        contexts.record(mia, FactEntry.coded(FactKind.ENGLISH, "C", today));
        assertThat(facts.forPlan(mia).adaptations())
                .containsExactlyInAnyOrder(Adaptation.AUTISM, Adaptation.SENSORY, Adaptation.NEW_TO_ENGLISH);
    }

    @Test
    void what_cannot_be_is_refused() {
        List<FactEntry> wrong = List.of(
                FactEntry.coded(FactKind.NEED, "no-such-need", today),
                FactEntry.coded(FactKind.NEED, "hearing", today.plusDays(1)),
                FactEntry.coded(FactKind.NEED, "hearing", today).withStatus("sent"),
                FactEntry.coded(FactKind.REFERRAL, "camhs", today),
                FactEntry.coded(FactKind.REFERRAL, "camhs", today).withStatus("lost"),
                FactEntry.coded(FactKind.OPT_IN, "touch", today),
                FactEntry.coded(FactKind.AVOID_STRATEGY, "SX99", today),
                FactEntry.noted(FactKind.AVOID_THING, " ", today),
                FactEntry.noted(FactKind.AVOID_THING, "x".repeat(61), today),
                FactEntry.noted(FactKind.HELPS, "x".repeat(1001), today),
                FactEntry.noted(FactKind.HOME_CONTACT, "nobody to ask", today),
                new FactEntry(FactKind.PROVISION, "part-time", null, null, null, today, today.minusDays(1)));
        assertThat(wrong)
                .allSatisfy(entry -> assertThatExceptionOfType(IllegalArgumentException.class)
                        .isThrownBy(() -> contexts.record(mia, entry)));
        assertThat(contexts.of(mia).facts()).isEmpty();
    }

    @Test
    void a_contact_that_somebody_else_changed_is_not_overwritten() {
        ContactId id = contacts.add(mia, contact("Ann Hartley"));
        int seen = contexts.of(mia).contacts().getFirst().version();
        contacts.change(id, seen, contact("Anna Hartley"));
        assertThatExceptionOfType(ContactChanged.class)
                .isThrownBy(() -> contacts.change(id, seen, contact("Anne Hartley")));
        assertThat(contexts.of(mia).contacts().getFirst().entry().name()).isEqualTo("Anna Hartley");
        contacts.remove(id);
        assertThat(contexts.of(mia).contacts()).isEmpty();
    }

    private Optional<String> english(LocalDate day) {
        return facts.on(mia, day).english();
    }

    private FactEntry optIn(String code) {
        return FactEntry.coded(FactKind.OPT_IN, code, today).withPerson("Ann Hartley");
    }

    private static ContactEntry contact(String name) {
        return new ContactEntry(name, "Mother", true, true, "pl", null, null);
    }
}
