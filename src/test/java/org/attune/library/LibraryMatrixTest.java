package org.attune.library;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.attune.access.NoSuchRecord;
import org.attune.access.Role;
import org.attune.testing.AppTest;
import org.attune.testing.Schoolyard;
import org.attune.testing.Schoolyard.Person;
import org.attune.testing.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** Who reads and who keeps a school’s library: practitioner, SENCO, head, administrator, a SENCO of another school, nobody. */
@AppTest
class LibraryMatrixTest {

    private final Library library;
    private final OwnStrategies own;
    private final StrategyCards cards;
    private final Schoolyard schoolyard;
    private final SignedIn signedIn;
    private Schoolyard.InventedSchool school;
    private String code = "";

    LibraryMatrixTest(
            Library library, OwnStrategies own, StrategyCards cards, Schoolyard schoolyard, SignedIn signedIn) {
        this.library = library;
        this.own = own;
        this.cards = cards;
        this.schoolyard = schoolyard;
        this.signedIn = signedIn;
        school = schoolyard.aSchool();
    }

    @BeforeEach
    void a_school_with_a_second_strategy_of_its_own() {
        school = schoolyard.aSchool();
        signedIn.as(school.aSenco("Ruth Lowe"), () -> {
            own.add(SomeStrategy.called("The first chair"));
            code = own.add(SomeStrategy.called("The second chair"));
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
                //                        practitioner senco head administrator elsewhere nobody
                "take what to plan with | + + + - + -",
                "read the list          | + + + - + -",
                "read one of our own    | + + + - - -",
                "read how it was written| + + + - + -",
                "print a card           | + + + - - -",
                "add one                | - + - - + -",
                "change one             | - + - - - -",
                "hide one               | - + - - - -",
                "show one again         | - + - - - -",
            })
    void each_role_may_do_what_its_work_needs_and_no_more(String action, String marks) {
        Runnable act = requireNonNull(acts().get(action.strip()));
        String[] expected = marks.strip().split(" ");
        Person[] people = {
            school.aPractitioner("Priya Osei"),
            school.aSenco("Sam Lowe"),
            school.aHead("Ann Marsh"),
            school.anAdministrator("Kim Hall"),
            schoolyard.aSchool().person("Eve Else", Role.SENCO)
        };
        for (int i = 0; i < people.length; i++) {
            Person person = people[i];
            assertThat(signedIn.as(person, () -> may(act)))
                    .as("%s: %s", person.name(), action)
                    .isEqualTo(expected[i].equals("+"));
        }
        signedIn.nobody();
        assertThat(may(act)).as("nobody: %s", action).isEqualTo(expected[people.length].equals("+"));
    }

    @Test
    void the_table_has_every_public_method_of_these_services() {
        long methods = Stream.of(Library.class, OwnStrategies.class, StrategyCards.class)
                .flatMap(service -> Arrays.stream(service.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .count();
        assertThat(acts()).hasSize((int) methods);
    }

    private Map<String, Runnable> acts() {
        Map<String, Runnable> acts = new LinkedHashMap<>();
        acts.put("take what to plan with", library::mine);
        acts.put("read the list", library::entries);
        acts.put("read one of our own", () -> library.get(code));
        acts.put("read how it was written", () -> library.history(code));
        acts.put("print a card", () -> cards.print(code));
        acts.put("add one", () -> own.add(SomeStrategy.called("A third chair")));
        acts.put("change one", () -> own.change(code, library.history(code).size(), SomeStrategy.called("Red chair")));
        acts.put("hide one", () -> own.hide(code));
        acts.put("show one again", () -> own.show(code));
        return acts;
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
