package org.attune.roll.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.attune.access.NoSuchRecord;
import org.attune.access.PupilId;
import org.attune.access.StaffId;
import org.attune.roll.GroupId;
import org.attune.roll.PupilSummary;
import org.attune.roll.Pupils;
import org.attune.testing.AppTest;
import org.attune.testing.Schoolyard;
import org.attune.testing.Schoolyard.InventedSchool;
import org.attune.testing.Schoolyard.Person;
import org.attune.testing.SignedIn;
import org.attune.testing.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Oak passes from Tom to Mina in the middle of the year. */
@AppTest
class HandoversTest {

    private final Handovers handovers;
    private final Pupils pupils;
    private final Schoolyard schoolyard;
    private final SignedIn signedIn;
    private final TestClock clock;
    private final JdbcClient jdbc;
    private InventedSchool school;
    private Person office;
    private Person tom;
    private Person mina;
    private GroupId oak;
    private PupilId mia;
    private LocalDate lastDay;
    private LocalDate firstDay;

    HandoversTest(
            Handovers handovers,
            Pupils pupils,
            Schoolyard schoolyard,
            SignedIn signedIn,
            TestClock clock,
            JdbcClient jdbc) {
        this.handovers = handovers;
        this.pupils = pupils;
        this.schoolyard = schoolyard;
        this.signedIn = signedIn;
        this.clock = clock;
        this.jdbc = jdbc;
        oak_with_tom();
    }

    @BeforeEach
    final void oak_with_tom() {
        school = schoolyard.aSchool();
        office = school.anAdministrator("Olive Office");
        tom = school.aPractitioner("Tom Ellery");
        mina = school.aPractitioner("Mina Aziz");
        oak = new GroupId(school.aClass("Oak", tom));
        mia = school.aPupil("Mia Hartley", oak.value());
        lastDay = clock.today().plusDays(5);
        firstDay = clock.today().plusDays(9);
        signedIn.as(office);
    }

    @AfterEach
    void go_home() {
        clock.reset();
        signedIn.nobody();
    }

    @Test
    void the_old_access_ends_on_its_day_and_the_new_begins_on_its_day() {
        handovers.carryOut(plan(null));
        clock.pass(Duration.ofDays(5));
        assertThat(seenBy(tom)).containsExactly(mia);
        clock.pass(Duration.ofDays(1));
        assertThat(seenBy(tom)).isEmpty();
        clock.pass(Duration.ofDays(2));
        assertThat(seenBy(mina)).isEmpty();
        clock.pass(Duration.ofDays(1));
        assertThat(seenBy(mina)).containsExactly(mia);
        assertThat(seenBy(tom)).isEmpty();
    }

    @Test
    void the_preview_names_the_days_without_an_adult() {
        HandoverPreview preview = handovers.preview(plan(null));
        assertThat(preview)
                .isEqualTo(new HandoverPreview(
                        1,
                        List.of("Tom Ellery"),
                        List.of("Mina Aziz"),
                        List.of(),
                        lastDay.plusDays(1),
                        firstDay.minusDays(1)));
        assertThat(seenBy(tom)).containsExactly(mia);
        assertThat(handovers.ahead(oak)).isEmpty();
    }

    @Test
    void nobody_to_follow_is_said_so() {
        HandoverPreview preview =
                handovers.preview(new HandoverPlan(oak, List.of(tom.id()), lastDay, List.of(), firstDay, null));
        assertThat(preview.aloneFrom()).isEqualTo(lastDay.plusDays(1));
        assertThat(preview.aloneUntil()).isNull();
    }

    @Test
    void until_its_day_it_can_be_undone_exactly() {
        String before = memberships();
        handovers.carryOut(plan(clock.today().plusDays(2)));
        assertThat(memberships()).isNotEqualTo(before);
        assertThat(handovers.ahead(oak)).singleElement().satisfies(ahead -> {
            assertThat(ahead.day()).isEqualTo(firstDay);
            assertThat(ahead.stopping()).containsExactly("Tom Ellery");
            assertThat(ahead.starting()).containsExactly("Mina Aziz");
        });
        handovers.takeBack(handovers.ahead(oak).getFirst().id());
        assertThat(memberships()).isEqualTo(before);
        assertThat(handovers.ahead(oak)).isEmpty();
    }

    @Test
    void from_its_day_it_stays() {
        handovers.carryOut(plan(null));
        var id = handovers.ahead(oak).getFirst().id();
        clock.pass(Duration.ofDays(9));
        signedIn.as(office);
        assertThat(handovers.ahead(oak)).isEmpty();
        assertThatExceptionOfType(YearRefused.class)
                .isThrownBy(() -> handovers.takeBack(id))
                .withMessage("too-late");
    }

    @Test
    void who_starts_may_read_before_where_it_is_wanted() {
        handovers.carryOut(plan(clock.today().plusDays(2)));
        clock.pass(Duration.ofDays(1));
        assertThat(signedIn.as(mina, pupils::soon)).isEmpty();
        clock.pass(Duration.ofDays(1));
        signedIn.as(mina);
        assertThat(pupils.soon()).extracting(PupilSummary::id).containsExactly(mia);
        assertThat(pupils.reach(mia).writes()).isFalse();
        assertThat(pupils.mine()).isEmpty();
    }

    @Test
    void a_time_that_has_begun_is_kept_as_history_when_it_is_undone() {
        handovers.carryOut(new HandoverPlan(oak, List.of(tom.id()), lastDay, List.of(mina.id()), clock.today(), null));
        clock.pass(Duration.ofDays(2));
        signedIn.as(office);
        handovers.takeBack(handovers.ahead(oak).getFirst().id());
        assertThat(seenBy(mina)).isEmpty();
        assertThat(seenBy(tom)).containsExactly(mia);
        assertThat(jdbc.sql("select ends_on from staff_membership where staff_id = ?")
                        .param(mina.id().value())
                        .query((row, number) -> row.getObject(1, LocalDate.class))
                        .single())
                .isEqualTo(clock.today().minusDays(1));
    }

    @Test
    void days_in_the_past_and_nobody_at_all_are_refused() {
        refused(
                "handover-days",
                new HandoverPlan(
                        oak,
                        List.of(),
                        lastDay,
                        List.of(mina.id()),
                        clock.today().minusDays(1),
                        null));
        refused("handover-days", plan(firstDay));
        refused("nobody", new HandoverPlan(oak, List.of(), lastDay, List.of(), firstDay, null));
    }

    @Test
    void classes_and_adults_of_another_school_are_refused() {
        InventedSchool other = schoolyard.aSchool();
        GroupId elm = new GroupId(other.aClass("Elm"));
        StaffId stranger = other.staff("Sam Strange");
        for (HandoverPlan forged : List.of(
                new HandoverPlan(elm, List.of(), lastDay, List.of(mina.id()), firstDay, null),
                new HandoverPlan(oak, List.of(), lastDay, List.of(stranger), firstDay, null))) {
            assertThatExceptionOfType(NoSuchRecord.class).isThrownBy(() -> handovers.carryOut(forged));
            assertThatExceptionOfType(NoSuchRecord.class).isThrownBy(() -> handovers.preview(forged));
        }
        handovers.carryOut(plan(null));
        var id = handovers.ahead(oak).getFirst().id();
        signedIn.as(other.anAdministrator("Ada Byron"));
        assertThat(handovers.ahead(oak)).isEmpty();
        assertThatExceptionOfType(NoSuchRecord.class).isThrownBy(() -> handovers.takeBack(id));
    }

    private HandoverPlan plan(@Nullable LocalDate readsFrom) {
        return new HandoverPlan(oak, List.of(tom.id()), lastDay, List.of(mina.id()), firstDay, readsFrom);
    }

    private void refused(String reason, HandoverPlan plan) {
        assertThatExceptionOfType(YearRefused.class)
                .isThrownBy(() -> handovers.carryOut(plan))
                .withMessage(reason);
    }

    private List<PupilId> seenBy(Person person) {
        return signedIn.as(person, pupils::mine).stream().map(PupilSummary::id).toList();
    }

    private String memberships() {
        return jdbc.sql("select * from staff_membership where school_id = ? order by id")
                        .param(school.id().value())
                        .query()
                        .listOfRows()
                        .toString()
                + jdbc.sql("select * from early_reading where school_id = ?")
                        .param(school.id().value())
                        .query()
                        .listOfRows();
    }
}
