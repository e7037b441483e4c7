package org.attune.screening;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.attune.access.NoSuchRecord;
import org.attune.access.Role;
import org.attune.roll.OwnGroups;
import org.attune.roll.TrainingNeeded;
import org.attune.testing.AppTest;
import org.attune.testing.Schoolyard;
import org.attune.testing.Schoolyard.Person;
import org.attune.testing.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/**
 * Who screens a class: whoever began it, a trained colleague of the class, one without training, a practitioner of another class, one who shares a pupil by
 * another group, SENCO, head,
 * administrator, a SENCO of another school, nobody.
 */
@AppTest
class ScreeningMatrixTest {

    private final Screens screens;
    private final ScreenSheets sheets;
    private final ScreenResults results;
    private final ScreenPapers papers;
    private final OwnGroups groups;
    private final Schoolyard schools;
    private final SignedIn signedIn;

    ScreeningMatrixTest(
            Screens screens,
            ScreenSheets sheets,
            ScreenResults results,
            ScreenPapers papers,
            OwnGroups groups,
            Schoolyard schools,
            SignedIn signedIn) {
        this.screens = screens;
        this.sheets = sheets;
        this.results = results;
        this.papers = papers;
        this.groups = groups;
        this.schools = schools;
        this.signedIn = signedIn;
    }

    @AfterEach
    void sign_out() {
        signedIn.nobody();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                //                     began colleague untrained otherclass shares senco head admin elsewhere nobody
                "see the screens     | + + + + + + - - + -",
                "see the open ones   | + + + + + + - - + -",
                "see one screen      | + + + - - + - - - -",
                "begin a screen      | + + - - - + - - - -",
                "open the grid       | + + - - - + - - - -",
                "answer              | + + - - - + - - - -",
                "finish              | + + - - - + - - - -",
                "read what came out  | + + + - - + - - - -",
                "open it again       | + + - - - + - - - -",
                "put it away         | + - - - - + - - - -",
                "bring it back       | + - - - - + - - - -",
                "print the grid      | + + + - - + - - - -",
                "see own classes     | + + + + + + - - + -",
                "see closed classes  | + + + + + + - - + -",
                "see one class       | + + + - - + - - - -",
                "come to one class   | + + + - - + - - - -",
                "count their pupils  | + + + + + + - - + -",
                "see pupils of one   | + + + - - + - - - -",
            })
    void each_may_do_what_their_work_needs_and_no_more(String action, String marks) {
        Consumer<Scene> act = requireNonNull(acts().get(action.strip()));
        String[] expected = marks.strip().split(" ");
        Scene scene = new Scene();
        Person[] people = scene.people();
        for (int i = 0; i < people.length; i++) {
            Scene fresh = new Scene();
            Person person = fresh.people()[i];
            boolean may = signedIn.as(person, () -> may(fresh, act));
            assertThat(may).as("%s: %s", person.name(), action).isEqualTo(expected[i].equals("+"));
        }
        assertThat(may(scene, act)).as("nobody: %s", action).isEqualTo(expected[people.length].equals("+"));
    }

    @Test
    void the_table_has_every_public_method_of_these_services() {
        long methods = Stream.of(
                        Screens.class, ScreenSheets.class, ScreenResults.class, ScreenPapers.class, OwnGroups.class)
                .flatMap(service -> Arrays.stream(service.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .count();

        assertThat(acts()).hasSize((int) methods);
    }

    private Map<String, Consumer<Scene>> acts() {
        Map<String, Consumer<Scene>> acts = new LinkedHashMap<>();
        acts.put("see the screens", scene -> screens.mine());
        acts.put("see the open ones", scene -> screens.open());
        acts.put("see one screen", scene -> screens.one(scene.begun()));
        acts.put("begin a screen", scene -> screens.start(scene.oak.oak));
        acts.put("open the grid", scene -> sheets.sheet(scene.begun()));
        acts.put("answer", scene -> sheets.answer(scene.oak.giving(scene.begun(), "B01", "2", 0)));
        acts.put("finish", scene -> results.finish(scene.begun()));
        acts.put("read what came out", scene -> results.of(scene.finished(), 30));
        acts.put("open it again", scene -> screens.reopen(scene.finished(), "A slip"));
        acts.put("put it away", scene -> screens.discard(scene.begun()));
        acts.put("bring it back", scene -> screens.bringBack(scene.putAway()));
        acts.put("print the grid", scene -> papers.grid(scene.oak.oak));
        acts.put("see own classes", scene -> groups.mine());
        acts.put("see closed classes", scene -> groups.closed());
        acts.put("see one class", scene -> groups.get(scene.oak.oak));
        acts.put("come to one class", scene -> groups.require(scene.oak.oak));
        acts.put("count their pupils", scene -> groups.members(List.of(scene.oak.oak)));
        acts.put("see pupils of one", scene -> groups.pupils(scene.oak.oak));
        return acts;
    }

    private static boolean may(Scene scene, Consumer<Scene> act) {
        try {
            act.accept(scene);
            return true;
        } catch (AccessDeniedException
                | AuthenticationCredentialsNotFoundException
                | NoSuchRecord
                | TrainingNeeded refused) {
            return false;
        }
    }

    /** A class, and a screen of it that Priya has begun. */
    private final class Scene {

        private final ScreenedClass oak = new ScreenedClass(schools, 2);

        Person[] people() {
            Person untrained = oak.school.person("Una Trained", Role.PRACTITIONER);
            oak.school.joins(untrained, oak.oak.value(), java.time.LocalDate.of(2026, 1, 1));
            Person other = oak.school.aPractitioner("Olga Other");
            oak.school.aClass("Elm", other);
            Person shares = oak.school.aPractitioner("Shay Shares");
            long choir = oak.school.aGroup("Choir");
            oak.school.joins(shares, choir, java.time.LocalDate.of(2026, 1, 1));
            oak.school.joins(oak.pupil(), choir, java.time.LocalDate.of(2026, 1, 1));
            return new Person[] {
                oak.priya,
                oak.tom,
                untrained,
                other,
                shares,
                oak.ruth,
                oak.school.aHead("David Achebe"),
                oak.school.anAdministrator("Sam Finch"),
                schools.aSchool().aSenco("Eve Else")
            };
        }

        ScreenId begun() {
            return signedIn.as(oak.priya, () -> {
                ScreenId id = screens.start(oak.oak);
                sheets.answer(ScreenedClass.giving(id, oak.pupils.getLast(), "B01", "1", 0));
                return id;
            });
        }

        ScreenId finished() {
            ScreenId id = begun();
            signedIn.as(oak.priya, () -> results.finish(id));
            return id;
        }

        ScreenId putAway() {
            ScreenId id = begun();
            signedIn.as(oak.priya, () -> screens.discard(id));
            return id;
        }
    }
}
