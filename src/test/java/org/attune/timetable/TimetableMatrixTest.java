package org.attune.timetable;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.attune.access.NoSuchRecord;
import org.attune.access.PupilId;
import org.attune.access.Role;
import org.attune.assessment.Assessments;
import org.attune.catalogue.Catalogue;
import org.attune.plan.PlanDrafts;
import org.attune.plan.PlanId;
import org.attune.plan.PlanPromises;
import org.attune.plan.Plans;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/**
 * Who does what with plans that run: the adult of the class, one of another class, SENCO, head, administrator, a SENCO of another school,
 * nobody.
 */
@AppTest
class TimetableMatrixTest {

    private final Weeks weeks;
    private final MyWeek mine;
    private final SessionLogs logs;
    private final Doses doses;
    private final GoalRatings goals;
    private final PlanNotes notes;
    private final Plans plans;
    private final PlannedPupils planned;
    private final Schoolyard yard;
    private final SignedIn signedIn;
    private final TestClock clock;
    private final JdbcClient jdbc;
    private Schoolyard.InventedSchool school;
    private Person priya;
    private PupilId mia;
    private PlanId plan;
    private DaySession session;
    private LoggedSession done;
    private LoggedSession not;
    private String item = "";
    private long rating;
    private long note;

    TimetableMatrixTest(
            Weeks weeks,
            MyWeek mine,
            SessionLogs logs,
            Doses doses,
            GoalRatings goals,
            PlanNotes notes,
            Plans plans,
            Assessments assessments,
            PlanDrafts drafts,
            PlanPromises promises,
            Catalogue catalogue,
            Schoolyard yard,
            SignedIn signedIn,
            TestClock clock,
            JdbcClient jdbc) {
        this.weeks = weeks;
        this.mine = mine;
        this.logs = logs;
        this.doses = doses;
        this.goals = goals;
        this.notes = notes;
        this.plans = plans;
        this.planned = new PlannedPupils(assessments, drafts, promises, catalogue, signedIn, jdbc);
        this.yard = yard;
        this.signedIn = signedIn;
        this.clock = clock;
        this.jdbc = jdbc;
        school = yard.aSchool();
        priya = school.aPractitioner("Priya Osei");
        mia = school.aPupil("Mia Hartley", school.aClass("Oak", priya));
        plan = planned.alone(priya, mia);
        session = signedIn.as(priya, this::aSession);
        done = not = signedIn.as(priya, () -> logged(session, true));
    }

    /** Two sessions of one day: one was done, one was not. */
    @BeforeEach
    void a_plan_that_runs() {
        signedIn.as(priya, () -> {
            logs.takeBack(done.id());
            logs.takeBack(not.id());
            List<DaySession> today = weeks.today().sessions();
            done = logged(today.getFirst(), true);
            not = logged(today.getLast(), false);
            item = plans.get(plan).targets().getFirst().item();
            rating = goals.rate(plan, item, 4, UUID.randomUUID());
            note = notes.write(plan, "The blue box first.");
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
                //                             class other senco head administrator elsewhere nobody
                "open my week                | + + + - - + -",
                "see today                   | + + + - - + -",
                "keep my times               | + + + - - + -",
                "take a plan on              | + - + - - - -",
                "hand it back                | + - + - - - -",
                "keep half days elsewhere    | + - + - - - -",
                "say how it went             | + - + - - - -",
                "say why not                 | + - + - - - -",
                "add a note to a session     | + - + - - - -",
                "mark a pupil away           | + - + - - - -",
                "log a session               | + - + - - - -",
                "take a session back         | + - + - - - -",
                "read the dose of a pupil    | + - + + - - -",
                "read the dose of plans      | + + + + - + -",
                "read the dose of strategies | + + + + - + -",
                "read the weeks of a pupil   | + - + + - - -",
                "read the ratings            | + - + + - - -",
                "rate a target               | + - + - - - -",
                "take a rating back          | + - + - - - -",
                "read the notes              | + - + + - - -",
                "write a note                | + - + - - - -",
                "take a note back            | + - + - - - -",
                "say that a note is read     | + - + - - - -",
                "want it on home once more   | + - + - - - -",
            })
    void each_role_may_do_what_its_work_needs_and_no_more(String action, String marks) {
        Runnable act = requireNonNull(acts().get(action.strip()));
        String[] expected = marks.strip().split(" ");
        Person[] people = {
            priya,
            school.aPractitioner("Sam Dean"),
            school.aSenco("Ruth Lowe"),
            school.aHead("Ann Marsh"),
            school.anAdministrator("Kim Hall"),
            yard.aSchool().person("Eve Else", Role.SENCO)
        };
        for (int i = people.length - 1; i >= 0; i--) {
            Person person = people[i];
            assertThat(signedIn.as(person, () -> may(act)))
                    .as("%s: %s", person.name(), action)
                    .isEqualTo(expected[i].equals("+"));
        }
        signedIn.nobody();
        assertThat(may(act)).as("nobody: %s", action).isEqualTo(expected[people.length].equals("+"));
    }

    @Test
    void plans_that_one_may_not_see_are_left_out_of_a_dose_of_many() {
        signedIn.as(school.aPractitioner("Sam Dean"));
        assertThat(doses.of(List.of(plan), clock.today())).isEmpty();
        assertThat(doses.byStrategy(plan)).isEmpty();
        signedIn.as(yard.aSchool().aSenco("Eve Else"));
        assertThat(doses.of(List.of(plan), clock.today())).isEmpty();
    }

    @Test
    void the_table_has_every_public_method_of_these_services() {
        long methods = Stream.of(
                        Weeks.class, MyWeek.class, SessionLogs.class, Doses.class, GoalRatings.class, PlanNotes.class)
                .flatMap(service -> Arrays.stream(service.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .count();
        assertThat(acts()).hasSize((int) methods);
    }

    private Map<String, Runnable> acts() {
        Map<String, Runnable> acts = new LinkedHashMap<>();
        acts.put("open my week", () -> weeks.mine(clock.today()));
        acts.put("see today", weeks::today);
        acts.put("keep my times", () -> mine.keep(PlannedPupils.daily(9, 60)));
        acts.put("take a plan on", () -> mine.takeOn(plan));
        acts.put("hand it back", () -> mine.handBack(plan));
        acts.put("keep half days elsewhere", () -> mine.keepElsewhere(mia, Set.of()));
        acts.put("say how it went", () -> logs.went(done.id(), Went.MIXED, UUID.randomUUID()));
        acts.put("say why not", () -> logs.why(not.id(), Why.OTHER, UUID.randomUUID()));
        acts.put("add a note to a session", () -> logs.note(done.id(), noteOf(done), "Calm.", UUID.randomUUID()));
        acts.put("mark a pupil away", () -> logs.away(done.id(), plan, false, UUID.randomUUID()));
        acts.put("log a session", () -> {
            try {
                logs.log(session.strategy(), session.day(), List.of(plan), true, UUID.randomUUID());
            } catch (AlreadyLogged mayAndWasSecond) {
                assertThat(ofFirst().id()).isEqualTo(done.id());
            }
        });
        acts.put("take a session back", () -> {
            LoggedSession mended = done;
            if (logs.takeBack(mended.id())) {
                done = logged(session, true);
            }
        });
        acts.put("read the dose of a pupil", () -> doses.of(mia, plan, clock.today(), clock.today()));
        acts.put("read the dose of plans", () -> doses.of(List.of(plan), clock.today()));
        acts.put("read the dose of strategies", () -> doses.byStrategy(plan));
        acts.put("read the weeks of a pupil", () -> doses.weeks(mia));
        acts.put("read the ratings", () -> goals.of(plan));
        acts.put("rate a target", () -> goals.rate(plan, item, 5, UUID.randomUUID()));
        acts.put("take a rating back", () -> goals.takeBack(plan, rating));
        acts.put("read the notes", () -> notes.of(plan));
        acts.put("write a note", () -> notes.write(plan, "The red box second."));
        acts.put("take a note back", () -> notes.takeBack(plan, note));
        acts.put("say that a note is read", () -> notes.read(plan, note));
        acts.put("want it on home once more", () -> notes.unread(plan, note));
        return acts;
    }

    private DaySession aSession() {
        mine.keep(PlannedPupils.daily(9, 60).subList(2, 3));
        return weeks.today().sessions().getFirst();
    }

    /** What is on record of the session that was logged first. */
    private LoggedSession ofFirst() {
        return signedIn.as(
                priya,
                () -> weeks.today().sessions().stream()
                        .filter(one -> one.strategy().equals(session.strategy()))
                        .map(DaySession::log)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow());
    }

    private String noteOf(LoggedSession one) {
        return jdbc.sql("select coalesce(note, '') from session_log where id = ?")
                .param(one.id().value())
                .query(String.class)
                .single();
    }

    private LoggedSession logged(DaySession one, boolean wasDone) {
        return logs.log(one.strategy(), one.day(), one.plans(), wasDone, UUID.randomUUID());
    }

    private static boolean may(Runnable act) {
        try {
            act.run();
            return true;
        } catch (NoSuchRecord | AccessDeniedException | AuthenticationCredentialsNotFoundException refused) {
            return false;
        }
    }
}
