package org.attune.profile.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.attune.access.PupilId;
import org.attune.method.cohort.MonthEnds;
import org.attune.testing.AppTest;
import org.attune.testing.PlainClient;
import org.attune.testing.Schoolyard;
import org.attune.testing.Schoolyard.InventedSchool;
import org.attune.testing.Schoolyard.Person;
import org.attune.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every table of a picture as a file, over the wire. */
@AppTest
class ProfileDocumentsTest {

    private static final String PASSWORD = "odd green kettle walks";
    private static final String SETTING = "attune.trust-viewers";

    private final Schoolyard schools;
    private final TestClock clock;

    @LocalServerPort
    private int port;

    ProfileDocumentsTest(Schoolyard schools, TestClock clock) {
        this.schools = schools;
        this.clock = clock;
    }

    @AfterEach
    void nobody_reads_totals() {
        System.clearProperty(SETTING);
    }

    @Test
    void each_table_of_a_picture_comes_as_a_file_to_those_who_see_it() throws Exception {
        InventedSchool school = schools.aSchool();
        Person ruth = school.withPassword(school.aSenco("Ruth Lowe"), PASSWORD);
        Person priya = school.withPassword(school.aPractitioner("Priya Osei"), PASSWORD);
        long oak = school.aClass("Oak", ruth);
        PupilId mia = school.aPupil("Mia Hartley", oak);
        PlainClient senco = signedInAs(ruth);
        PlainClient other = signedInAs(priya);

        assertThat(senco.get("/documents/classes/" + oak + "/profile/pupils.csv")
                        .body())
                .contains("Hartley, Mia", "Being: change");
        assertThat(senco.get("/documents/classes/" + oak + "/profile/strands.csv")
                        .body())
                .contains("Strand", "Mean");
        assertThat(senco.get("/documents/school/strands.csv").body()).contains("Strand", "Mean");
        assertThat(senco.get("/documents/school/years.csv").body()).contains("Year 2");
        assertThat(senco.get("/documents/school/classes.csv").body()).contains("Oak");
        assertThat(senco.get("/documents/school/rates.csv").body()).contains("Group", "Share");
        assertThat(senco.get("/documents/school/pupils.csv").body()).contains("Hartley, Mia");
        assertThat(senco.get("/documents/school/strands.xlsx").type()).contains("spreadsheetml");
        assertThat(senco.get("/documents/pupils/" + mia.value() + "/over-time.csv")
                        .body())
                .contains("Day", "Thinking");

        assertThat(other.get("/documents/classes/" + oak + "/profile/strands.csv")
                        .status())
                .isEqualTo(404);
        assertThat(other.get("/documents/pupils/" + mia.value() + "/over-time.csv")
                        .status())
                .isEqualTo(404);
        assertThat(other.get("/documents/school/pupils.csv").status()).isEqualTo(403);
        assertThat(other.get("/documents/school/rates.csv").status()).isEqualTo(403);
    }

    @Test
    void totals_of_all_schools_come_to_those_named_and_of_the_end_of_a_month_alone() throws Exception {
        InventedSchool school = schools.aSchool();
        Person tess = school.withPassword(school.aPractitioner("Tess Trent"), PASSWORD);
        PlainClient browser = signedInAs(tess);
        String path = "/documents/trust.csv?at=";

        assertThat(browser.get(path + MonthEnds.latest(clock.today())).status()).isEqualTo(403);
        System.setProperty(SETTING, tess.username());
        assertThat(browser.get(path + MonthEnds.latest(clock.today())).body()).contains("School", "Being");
        assertThat(browser.get(path + clock.today()).status()).isEqualTo(400);
        assertThat(browser.get(path + "yesterday").status()).isEqualTo(400);
    }

    private PlainClient signedInAs(Person person) throws Exception {
        PlainClient browser = new PlainClient("http://localhost:" + port);
        assertThat(browser.signIn(person.username(), PASSWORD)).isTrue();
        return browser;
    }
}
