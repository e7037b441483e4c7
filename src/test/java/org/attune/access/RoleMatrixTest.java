package org.attune.access;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.attune.roll.AdminSteps;
import org.attune.roll.GroupId;
import org.attune.roll.GroupKind;
import org.attune.roll.Groups;
import org.attune.roll.PupilDetails;
import org.attune.roll.Roll;
import org.attune.roll.StaffDetails;
import org.attune.roll.StaffList;
import org.attune.roll.imports.ColumnMapping;
import org.attune.roll.imports.Decisions;
import org.attune.roll.imports.DryRun;
import org.attune.roll.imports.Field;
import org.attune.roll.imports.RollFile;
import org.attune.roll.imports.RollImports;
import org.attune.roll.imports.Subject;
import org.attune.sheet.Sheet;
import org.attune.sheet.SheetLimits;
import org.attune.sheet.SheetReader;
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

/**
 * Who may do what. A row of the table is an action; its marks are for practitioner, SENCO, head, administrator and nobody signed in, in
 * this order: + may, - is refused. To add an action, give it a row here and a line in {@link #actions()}.
 */
@AppTest
class RoleMatrixTest {

    private final Roll roll;
    private final Groups groups;
    private final StaffList staff;
    private final AdminSteps steps;
    private final RollImports imports;
    private final Accounts accounts;
    private final Pins pins;
    private final Devices devices;
    private final Schoolyard schoolyard;
    private final SignedIn signedIn;
    private final DeviceToken tablet = DeviceToken.fresh();
    private InventedSchool school;
    private PupilId pupil;
    private GroupId group;
    private GroupId lego;
    private Schoolyard.Person colleague;
    private StaffId without;

    RoleMatrixTest(
            Roll roll,
            Groups groups,
            StaffList staff,
            AdminSteps steps,
            RollImports imports,
            Accounts accounts,
            Pins pins,
            Devices devices,
            Schoolyard schoolyard,
            SignedIn signedIn) {
        this.roll = roll;
        this.groups = groups;
        this.staff = staff;
        this.steps = steps;
        this.imports = imports;
        this.accounts = accounts;
        this.pins = pins;
        this.devices = devices;
        this.schoolyard = schoolyard;
        this.signedIn = signedIn;
        school = schoolyard.aSchool();
        colleague = school.aPractitioner("Cara Lewis");
        without = colleague.id();
        group = new GroupId(school.aClass("Oak", colleague));
        pupil = school.aPupil("Mia Hartley", group.value());
        lego = new GroupId(school.aGroup("Lego group"));
    }

    @BeforeEach
    void a_school_with_a_class_and_two_colleagues() {
        school = schoolyard.aSchool();
        colleague = school.aPractitioner("Cara Lewis");
        without = school.staff("Dev Patel");
        group = new GroupId(school.aClass("Oak", colleague));
        pupil = school.aPupil("Mia Hartley", group.value());
        lego = new GroupId(school.aGroup("Lego group"));
    }

    @AfterEach
    void sign_out() {
        signedIn.nobody();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                //                            practitioner SENCO head administrator nobody
                "see the roll                | - - - + -",
                "see a pupil of the roll     | - - - + -",
                "add a pupil                 | - - - + -",
                "change a pupil              | - - - + -",
                "see the classes             | - - - + -",
                "see the pupils of a class   | - - - + -",
                "add a class                 | - - - + -",
                "rename a class              | - - - + -",
                "close a class               | - - - + -",
                "open a class again          | - - - + -",
                "put a pupil in a group      | - - - + -",
                "take a pupil out            | - - - + -",
                "put a pupil back            | - - - + -",
                "give an adult a class       | - - - + -",
                "take a class from an adult  | - - - + -",
                "put an adult back           | - - - + -",
                "see the staff               | - - - + -",
                "see a member of staff       | - - - + -",
                "add a member of staff       | - - - + -",
                "change a member of staff    | - - - + -",
                "a member of staff leaves    | - - - + -",
                "a member of staff is back   | - - - + -",
                "record training             | - - - + -",
                "see what to do next         | - - - + -",
                "read a file of pupils       | - - - + -",
                "read one sheet of a file    | - - - + -",
                "say whom a list is of       | - - - + -",
                "check an import             | - - - + -",
                "import                      | - - - + -",
                "see the accounts            | - - - + -",
                "make an account             | - - - + -",
                "make a new slip             | - - - + -",
                "change roles                | - - - + -",
                "close an account            | - - - + -",
                "end an account by date      | - - - + -",
                "rename an account           | - - - + -",
                "choose the own password     | + + + + -",
                "see how the own PIN stands  | + + + + -",
                "choose the own PIN          | + + + - -",
                "give up the own PIN         | + + + + -",
                "note a password on a device | + + + + -",
                "ask if a device is shared   | + + + + -",
                "be forgotten by a device    | + + + + -",
                "count someone’s devices     | - - - + -",
                "forget someone’s devices    | - - - + -",
            })
    void each_role_may_do_what_its_work_needs_and_no_more(String action, String marks) {
        Map<String, Runnable> actions = actions();
        assertThat(actions).containsKey(action.strip());
        Runnable act = requireNonNull(actions.get(action.strip()));
        Role[] roles = Role.values();
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
        long methods = Stream.of(
                        Roll.class,
                        Groups.class,
                        StaffList.class,
                        AdminSteps.class,
                        RollImports.class,
                        Pins.class,
                        Devices.class)
                .flatMap(service -> Arrays.stream(service.getDeclaredMethods()))
                .filter(method -> java.lang.reflect.Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .count();
        long ofAccounts = Arrays.stream(Accounts.class.getDeclaredMethods())
                .filter(method -> java.lang.reflect.Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method ->
                        !Set.of("anyExists", "createFirstAdministrator").contains(method.getName()))
                .count();

        // Who may use their PIN on a device is asked before anyone signs in.
        int open = 1;
        assertThat(actions()).hasSize((int) (methods + ofAccounts) - open);
    }

    private Map<String, Runnable> actions() {
        Map<String, Runnable> actions = new LinkedHashMap<>();
        actions.put("see the roll", roll::pupils);
        actions.put("see a pupil of the roll", () -> roll.get(pupil));
        actions.put("add a pupil", () -> roll.add(details(), group));
        actions.put("change a pupil", () -> roll.change(pupil, details(), group, 0));
        actions.put("see the classes", groups::all);
        actions.put("see the pupils of a class", () -> groups.pupils(group));
        actions.put("add a class", () -> groups.add(GroupKind.GROUP, "Lego", null));
        actions.put("rename a class", () -> groups.rename(group, "Elm", null));
        actions.put("close a class", () -> groups.close(group, LocalDate.of(2026, 11, 30)));
        actions.put("open a class again", () -> groups.reopen(group));
        actions.put("put a pupil in a group", () -> groups.addPupil(group, pupil, LocalDate.of(2026, 11, 25)));
        actions.put("take a pupil out", () -> groups.removePupil(group, pupil, null));
        actions.put("put a pupil back", () -> groups.putBackPupil(lego, pupil, java.util.List.of()));
        actions.put("give an adult a class", () -> groups.addAdult(group, without, LocalDate.of(2026, 11, 25)));
        actions.put("take a class from an adult", () -> groups.removeAdult(group, colleague.id(), null));
        actions.put("put an adult back", () -> groups.putBackAdult(group, colleague.id(), java.util.List.of()));
        actions.put("see the staff", staff::all);
        actions.put("see a member of staff", () -> staff.get(colleague.id()));
        actions.put("add a member of staff", () -> staff.add(new StaffDetails("Eve", "Kaur", null, null)));
        actions.put(
                "change a member of staff",
                () -> staff.change(colleague.id(), new StaffDetails("Cara", "Lewis-Hall", null, null)));
        actions.put("a member of staff leaves", () -> staff.leave(colleague.id(), LocalDate.of(2026, 11, 20)));
        actions.put("a member of staff is back", () -> staff.comeBack(colleague.id()));
        actions.put(
                "record training",
                () -> staff.recordTraining(colleague.id(), LocalDate.of(2026, 9, 1), LocalDate.of(2027, 9, 1)));
        actions.put("see what to do next", steps::next);
        actions.put("read a file of pupils", () -> imports.read("a,b\nc,d\n".getBytes(StandardCharsets.UTF_8)));
        actions.put(
                "read one sheet of a file", () -> imports.read("a,b\nc,d\n".getBytes(StandardCharsets.UTF_8), null));
        actions.put("say whom a list is of", () -> imports.propose(new RollFile.Table(sheet()), Subject.STAFF));
        actions.put("check an import", () -> imports.check(new RollFile.Table(sheet()), mapping(), Decisions.NONE));
        actions.put("import", this::importAll);
        actions.put("see the accounts", accounts::all);
        actions.put("make an account", () -> accounts.create(without, "Dev Patel", Set.of(Role.PRACTITIONER)));
        actions.put("make a new slip", () -> accounts.reset(colleague.id()));
        actions.put("change roles", () -> accounts.changeRoles(colleague.id(), Set.of(Role.HEAD)));
        actions.put("close an account", () -> accounts.enable(colleague.id(), false));
        actions.put("end an account by date", () -> accounts.endOn(colleague.id(), LocalDate.of(2026, 12, 1)));
        actions.put("rename an account", () -> accounts.rename(colleague.id(), "Cara Lewis-Hall"));
        actions.put("choose the own password", () -> accounts.choosePassword("violet otter drums 42"));
        actions.put("see how the own PIN stands", pins::mine);
        actions.put("choose the own PIN", this::choosePin);
        actions.put("give up the own PIN", pins::remove);
        actions.put("note a password on a device", () -> devices.passwordGiven(tablet));
        actions.put("ask if a device is shared", () -> devices.isShared(tablet));
        actions.put("be forgotten by a device", () -> devices.forgetMe(tablet));
        actions.put("count someone’s devices", () -> devices.count(colleague.id()));
        actions.put("forget someone’s devices", () -> devices.forgetAll(colleague.id()));
        return actions;
    }

    private void choosePin() {
        try {
            pins.choose("not the password", "407192");
        } catch (PinRefused wrongPassword) {
            // Past the door: the rest is for the tests of PINs.
        }
    }

    private void importAll() {
        DryRun agreed = new DryRun(List.of(), List.of(), List.of(), List.of(), List.of());
        try {
            imports.carryOut(new RollFile.Table(sheet()), mapping(), Decisions.NONE, agreed, done -> {});
        } catch (org.attune.roll.imports.ImportRefused nobodyAgreedToThat) {
            // Past the door: what follows is for the tests of imports.
        }
    }

    private static boolean may(Runnable act) {
        try {
            act.run();
            return true;
        } catch (AccessDeniedException | AuthenticationCredentialsNotFoundException refused) {
            return false;
        }
    }

    private static PupilDetails details() {
        return new PupilDetails("Ola", "Nowak", null, LocalDate.of(2020, 9, 1), null, null, null, "1", null);
    }

    private static Sheet sheet() {
        return new SheetReader(SheetLimits.USUAL)
                .read("Forename,Surname,DOB,Class\nOla,Nowak,01/09/2020,Oak\n".getBytes(StandardCharsets.UTF_8));
    }

    private static ColumnMapping mapping() {
        return new ColumnMapping(Map.of(Field.FIRST_NAME, 0, Field.LAST_NAME, 1, Field.BIRTH_DATE, 2, Field.CLASS, 3));
    }
}
