package org.attune.roll.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.attune.access.NoSuchRecord;
import org.attune.access.PupilId;
import org.attune.access.Role;
import org.attune.roll.ChangeId;
import org.attune.roll.GroupId;
import org.attune.roll.Leavers;
import org.attune.roll.Pupils;
import org.attune.roll.RollRefused;
import org.attune.testing.AppTest;
import org.attune.testing.Schoolyard;
import org.attune.testing.Schoolyard.InventedSchool;
import org.attune.testing.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** Who may do what with leavers, the new year and handovers: practitioner, SENCO, head, administrator, nobody signed in. */
@AppTest
class RollYearMatrixTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 9, 1);

    private final Leavers leavers;
    private final NewYear year;
    private final Handovers handovers;
    private final Pupils pupils;
    private final Schoolyard schoolyard;
    private final SignedIn signedIn;
    private InventedSchool school;
    private PupilId pupil;
    private GroupId group;

    RollYearMatrixTest(
            Leavers leavers,
            NewYear year,
            Handovers handovers,
            Pupils pupils,
            Schoolyard schoolyard,
            SignedIn signedIn) {
        this.leavers = leavers;
        this.year = year;
        this.handovers = handovers;
        this.pupils = pupils;
        this.schoolyard = schoolyard;
        this.signedIn = signedIn;
        this.school = schoolyard.aSchool();
        this.group = new GroupId(school.aClass("Oak"));
        this.pupil = school.aPupil("Mia Hartley", group.value());
    }

    @BeforeEach
    void a_class() {
        school = schoolyard.aSchool();
        group = new GroupId(school.aClass("Oak"));
        pupil = school.aPupil("Mia Hartley", group.value());
    }

    @AfterEach
    void sign_out() {
        signedIn.nobody();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                //                           practitioner SENCO head administrator nobody
                "Leavers.all                 | - - - + -",
                "Leavers.leave               | - - - + -",
                "Leavers.takeBack            | - - - + -",
                "Leavers.comeBack            | - - - + -",
                "NewYear.standing            | - - - + -",
                "NewYear.begin               | - - - + -",
                "NewYear.work                | - - - + -",
                "NewYear.save                | - - - + -",
                "NewYear.discard             | - - - + -",
                "NewYear.preview             | - - - + -",
                "NewYear.writeIn             | - - - + -",
                "NewYear.confirm             | - - - + -",
                "NewYear.takeBack            | - - - + -",
                "Handovers.preview           | - - - + -",
                "Handovers.carryOut          | - - - + -",
                "Handovers.ahead             | - - - + -",
                "Handovers.takeBack          | - - - + -",
                "Pupils.mine                 | + + + - -",
                "Pupils.soon                 | + + + - -",
                "Pupils.anySoon              | + + + - -",
                "Pupils.gone                 | - + + - -",
                "Pupils.reach                | + + + - -",
                "Pupils.get                  | + + + - -",
                "Pupils.summary              | + + + - -",
                "Pupils.among                | + + + - -",
            })
    void each_role_may_do_what_its_work_needs_and_no_more(String action, String marks) {
        Runnable act = Objects.requireNonNull(actions().get(action.strip()));
        Role[] roles = {Role.PRACTITIONER, Role.SENCO, Role.HEAD, Role.ADMINISTRATOR};
        String[] expected = marks.strip().split(" ");
        assertThat(expected).hasSize(roles.length + 1);
        for (int i = 0; i < roles.length; i++) {
            Schoolyard.Person person = school.person("Person " + roles[i], roles[i]);
            assertThat(signedIn.as(person, () -> may(act)))
                    .as("%s: %s", roles[i], action)
                    .isEqualTo(expected[i].equals("+"));
        }
        signedIn.nobody();
        assertThat(may(act)).as("nobody: %s", action).isEqualTo(expected[roles.length].equals("+"));
    }

    @Test
    void the_table_has_every_public_method_of_these_services() {
        long methods = Stream.of(Leavers.class, NewYear.class, Handovers.class, Pupils.class)
                .flatMap(service -> Arrays.stream(service.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .count();
        assertThat(actions()).hasSize((int) methods);
    }

    private Map<String, Runnable> actions() {
        Map<String, Runnable> actions = new LinkedHashMap<>();
        actions.put("Leavers.all", leavers::all);
        actions.put("Leavers.leave", () -> leavers.leave(List.of(pupil), FIRST));
        actions.put("Leavers.takeBack", () -> leavers.takeBack(List.of(pupil)));
        actions.put("Leavers.comeBack", () -> leavers.comeBack(pupil, group, FIRST));
        actions.put("NewYear.standing", year::standing);
        actions.put("NewYear.begin", () -> year.begin(FIRST));
        actions.put("NewYear.work", year::work);
        actions.put("NewYear.save", () -> year.save(aDraft(), 0));
        actions.put("NewYear.discard", year::discard);
        actions.put("NewYear.preview", year::preview);
        actions.put(
                "NewYear.writeIn",
                () -> year.writeIn(YearPlanner.plan(anEmptyRoll(), aDraft()).preview()));
        actions.put("NewYear.confirm", year::confirm);
        actions.put("NewYear.takeBack", year::takeBack);
        actions.put("Handovers.preview", () -> handovers.preview(aHandover()));
        actions.put("Handovers.carryOut", () -> handovers.carryOut(aHandover()));
        actions.put("Handovers.ahead", () -> handovers.ahead(group));
        actions.put("Handovers.takeBack", () -> handovers.takeBack(new ChangeId(999_999_999)));
        actions.put("Pupils.mine", pupils::mine);
        actions.put("Pupils.soon", pupils::soon);
        actions.put("Pupils.anySoon", pupils::anySoon);
        actions.put("Pupils.gone", pupils::gone);
        actions.put("Pupils.reach", () -> pupils.reach(pupil));
        actions.put("Pupils.get", () -> pupils.get(pupil));
        actions.put("Pupils.summary", () -> pupils.summary(pupil));
        actions.put("Pupils.among", () -> pupils.among(List.of(pupil)));
        return actions;
    }

    /** Past the door there may still be a “no”, for other reasons than the role. */
    private static boolean may(Runnable act) {
        try {
            act.run();
            return true;
        } catch (AccessDeniedException | AuthenticationCredentialsNotFoundException refused) {
            return false;
        } catch (NoSuchRecord | YearRefused | RollRefused pastTheDoor) {
            return true;
        }
    }

    private static YearDraft aDraft() {
        return new YearDraft(FIRST, FIRST.minusDays(1), null, List.of(), List.of(), List.of(), List.of());
    }

    private static YearRoll anEmptyRoll() {
        return new YearRoll(List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private HandoverPlan aHandover() {
        return new HandoverPlan(group, List.of(), FIRST, List.of(), FIRST, null);
    }
}
