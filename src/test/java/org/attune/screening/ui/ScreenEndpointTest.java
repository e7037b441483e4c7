package org.attune.screening.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.attune.access.PupilId;
import org.attune.roll.GroupId;
import org.attune.screening.ScreenId;
import org.attune.screening.Screens;
import org.attune.testing.AppTest;
import org.attune.testing.PlainClient;
import org.attune.testing.PlainClient.Reply;
import org.attune.testing.Schoolyard;
import org.attune.testing.Schoolyard.InventedSchool;
import org.attune.testing.Schoolyard.Person;
import org.attune.testing.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers of a class screen over the wire, past Vaadin, by the same door as those of the form for one pupil. */
@AppTest
class ScreenEndpointTest {

    private static final String PASSWORD = "odd green kettle walks";

    private final Screens screens;
    private final Schoolyard schools;
    private final SignedIn signedIn;
    private final JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private InventedSchool school;
    private Person priya;
    private PupilId mia;
    private ScreenId screen;

    ScreenEndpointTest(Screens screens, Schoolyard schools, SignedIn signedIn, JdbcClient jdbc) {
        this.screens = screens;
        this.schools = schools;
        this.signedIn = signedIn;
        this.jdbc = jdbc;
        this.school = schools.aSchool();
        this.priya = school.aPractitioner("Priya Osei");
        this.mia = new PupilId(0);
        this.screen = new ScreenId(0);
    }

    @BeforeEach
    void a_begun_screen() {
        school = schools.aSchool();
        priya = school.withPassword(school.aPractitioner("Priya Osei"), PASSWORD);
        long oak = school.aClass("Oak", priya);
        mia = school.aPupil("Mia Hartley", oak);
        screen = signedIn.as(priya, () -> screens.start(new GroupId(oak)));
    }

    @Test
    void an_answer_is_saved_once_and_a_later_one_is_told_what_stands() throws Exception {
        PlainClient browser = signedInAs(priya);
        UUID command = UUID.randomUUID();

        Reply first = browser.post(path(), answer("B01", "3", 0, command));
        Reply again = browser.post(path(), answer("B01", "3", 0, command));
        Reply other = browser.post(path(), answer("B01", "1", 0, UUID.randomUUID()));

        assertThat(first.body()).contains("\"saved\"", "\"version\":1");
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(other.body()).contains("\"conflict\"", "Priya Osei", mia.value() + " B01");
        assertThat(answers()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"B01", "x B01", "1 2 3", "%d B02", "%d WORRY", "%d nonsense", "%d"})
    void what_is_no_place_in_the_grid_is_refused_in_words(String place) throws Exception {
        Reply reply = signedInAs(priya)
                .post(
                        path(),
                        PlainClient.answer(
                                priya.id().value(), place.formatted(mia.value()), "3", 0, UUID.randomUUID()));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body()).contains("\"refused\"");
        assertThat(answers()).isZero();
    }

    @Test
    void a_pupil_who_left_does_not_close_the_screen_for_the_others() throws Exception {
        PlainClient browser = signedInAs(priya);
        jdbc.sql("update pupil set left_on = date '2026-11-01' where id = ?")
                .param(mia.value())
                .update();

        Reply reply = browser.post(path(), answer("B01", "3", 0, UUID.randomUUID()));

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.body()).contains("\"refused\"").doesNotContain("closed");
    }

    @Test
    void nobody_saves_under_another_name_or_without_a_token() throws Exception {
        Person tom = school.withPassword(school.aPractitioner("Tom Ellery"), PASSWORD);

        assertThat(signedInAs(tom)
                        .post(path(), answer("B01", "3", 0, UUID.randomUUID()))
                        .body())
                .contains("\"someone-else\"");
        assertThat(new PlainClient("http://localhost:" + port)
                        .post(path(), answer("B01", "3", 0, UUID.randomUUID()))
                        .status())
                .isEqualTo(401);
        assertThat(answers()).isZero();
    }

    private String path() {
        return "/answers/screens/" + screen.value();
    }

    private String answer(String item, String response, int seen, UUID command) {
        return PlainClient.answer(priya.id().value(), mia.value() + " " + item, response, seen, command);
    }

    private long answers() {
        return jdbc.sql("select count(*) from screen_answer where screen_id = ?")
                .param(screen.value())
                .query(Long.class)
                .single();
    }

    private PlainClient signedInAs(Person person) throws Exception {
        PlainClient browser = new PlainClient("http://localhost:" + port);
        assertThat(browser.signIn(person.username(), PASSWORD)).isTrue();
        return browser;
    }
}
