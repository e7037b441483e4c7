package org.attune.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.attune.testing.AppTest;
import org.attune.testing.Schoolyard;
import org.attune.testing.SignedIn;
import org.attune.testing.Statements;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

@AppTest
class PupilLinesTest {

    private final PupilLines lines;
    private final Schoolyard schools;
    private final SignedIn signedIn;
    private final Statements statements;

    PupilLinesTest(PupilLines lines, Schoolyard schools, SignedIn signedIn, Statements statements) {
        this.lines = lines;
        this.schools = schools;
        this.signedIn = signedIn;
        this.statements = statements;
    }

    @Test
    void three_hundred_pupils_take_as_many_statements_as_thirty() {
        long few = statementsFor(30);
        long many = statementsFor(300);
        assertThat(few).isPositive();
        assertThat(many).isEqualTo(few);
    }

    @Test
    void an_assistant_sees_the_pupils_of_their_own_class_and_a_senco_all() {
        Schoolyard.InventedSchool school = schools.aSchool();
        Schoolyard.Person assistant = school.aPractitioner("Asha Assistant");
        school.pupils(3, school.aClass("Oak", assistant));
        school.pupils(4, school.aClass("Elm"));
        assertThat(signedIn.as(assistant, lines::mine))
                .hasSize(3)
                .allMatch(line -> line.next() instanceof NextThing.Start);
        assertThat(signedIn.as(school.aSenco("Sena Senco"), lines::mine)).hasSize(7);
    }

    @Test
    void a_head_who_does_not_score_is_not_asked_to_start() {
        Schoolyard.InventedSchool school = schools.aSchool();
        school.pupils(2, school.aClass("Oak"));
        assertThat(signedIn.as(school.aHead("Hedda Head"), lines::mine))
                .hasSize(2)
                .allMatch(line -> line.next() instanceof NextThing.NothingYet);
    }

    @Test
    void an_administrator_sees_no_one_s_standing() {
        Schoolyard.Person office = schools.aSchool().anAdministrator("Olive Office");
        assertThatThrownBy(() -> signedIn.as(office, lines::mine)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void typed_letters_find_the_beginnings_of_names_and_classes() {
        Schoolyard.InventedSchool school = schools.aSchool();
        Schoolyard.Person assistant = school.aPractitioner("Asha Assistant");
        school.aPupil("Mia Hart-Lee", school.aClass("Oak", assistant));
        PupilLine mia = signedIn.as(assistant, lines::mine).getFirst();
        assertThat(mia.matches("mi")).isTrue();
        assertThat(mia.matches("lee m")).isTrue();
        assertThat(mia.matches("oak")).isTrue();
        assertThat(mia.matches("ia")).isFalse();
    }

    private long statementsFor(int count) {
        Schoolyard.InventedSchool school = schools.aSchool();
        Schoolyard.Person assistant = school.aPractitioner("Asha Assistant");
        school.pupils(count, school.aClass("Oak", assistant));
        return signedIn.as(assistant, () -> statements.of(lines::mine));
    }
}
