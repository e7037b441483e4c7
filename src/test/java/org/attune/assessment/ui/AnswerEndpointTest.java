package org.attune.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.attune.access.Accounts;
import org.attune.access.PupilId;
import org.attune.access.Role;
import org.attune.assessment.AssessmentId;
import org.attune.assessment.Assessments;
import org.attune.assessment.HowTold;
import org.attune.assessment.ParentTold;
import org.attune.testing.AppTest;
import org.attune.testing.PlainClient;
import org.attune.testing.PlainClient.Reply;
import org.attune.testing.Schoolyard;
import org.attune.testing.Schoolyard.Person;
import org.attune.testing.SignedIn;
import org.attune.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers over the wire, past Vaadin: what the service refuses is refused here too, in words, and never with a page. */
@AppTest
class AnswerEndpointTest {

    private static final String PASSWORD = "odd green kettle walks";

    private final Assessments assessments;
    private final Accounts accounts;
    private final Schoolyard schools;
    private final SignedIn signedIn;
    private final TestClock clock;
    private final JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Schoolyard.InventedSchool school;
    private Person priya;
    private long oak;
    private PupilId mia;
    private AssessmentId draft;

    AnswerEndpointTest(
            Assessments assessments,
            Accounts accounts,
            Schoolyard schools,
            SignedIn signedIn,
            TestClock clock,
            JdbcClient jdbc) {
        this.assessments = assessments;
        this.accounts = accounts;
        this.schools = schools;
        this.signedIn = signedIn;
        this.clock = clock;
        this.jdbc = jdbc;
        this.school = schools.aSchool();
        this.priya = school.aPractitioner("Priya Osei");
        this.mia = new PupilId(0);
        this.draft = new AssessmentId(0);
    }

    @BeforeEach
    void a_started_form() {
        school = schools.aSchool();
        priya = school.withPassword(school.aPractitioner("Priya Osei"), PASSWORD);
        oak = school.aClass("Oak", priya);
        mia = school.aPupil("Mia Hartley", oak);
        draft = signedIn.as(
                priya,
                () -> assessments
                        .start(mia, new ParentTold.Told("Mother", HowTold.PHONE, clock.today(), null))
                        .id());
    }

    @AfterEach
    void put_the_clock_back() {
        clock.reset();
    }

    @Test
    void an_answer_is_saved_and_the_reply_names_version_and_time() throws Exception {
        Reply reply = browserOf(priya).answer(draft.value(), answer(priya, "B01", "3", 0));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.state()).isEqualTo("saved");
        assertThat(reply.json().path("version").asInt()).isEqualTo(1);
        assertThat(reply.json().path("time").asString()).isEqualTo("10:42");
        assertThat(stored()).containsExactly("B01 3");
        assertThat(school.audited("WRITE", mia)).isEqualTo(2);
    }

    @Test
    void the_same_command_twice_is_applied_once_and_answered_alike() throws Exception {
        PlainClient browser = browserOf(priya);
        String answer = answer(priya, "B01", "3", 0);
        Reply first = browser.answer(draft.value(), answer);

        assertThat(browser.answer(draft.value(), answer)).isEqualTo(first);
        assertThat(stored()).containsExactly("B01 3");
    }

    @Test
    void a_repeat_from_a_second_sign_in_is_applied_once_too() throws Exception {
        String answer = answer(priya, "B01", "3", 0);
        browserOf(priya).answer(draft.value(), answer);

        assertThat(browserOf(priya).answer(draft.value(), answer).state()).isEqualTo("saved");
        assertThat(stored()).containsExactly("B01 3");
    }

    @Test
    void what_a_colleague_answered_meanwhile_stays_and_is_shown() throws Exception {
        Person sam = school.withPassword(school.aPractitioner("Sam Reid"), PASSWORD);
        school.joins(sam, oak, clock.today());
        browserOf(sam).answer(draft.value(), answer(sam, "B01", "1", 0));

        Reply reply = browserOf(priya).answer(draft.value(), answer(priya, "B01", "3", 0));

        assertThat(reply.state()).isEqualTo("conflict");
        assertThat(reply.json().path("theirs").path("author").asString()).isEqualTo("Sam Reid");
        assertThat(reply.json().path("theirs").path("response").asString()).isEqualTo("1");
        assertThat(stored()).containsExactly("B01 1");
    }

    @Test
    void without_a_sign_in_the_answer_is_refused_in_json_and_no_page_comes() throws Exception {
        Reply reply = new PlainClient(base()).answer(draft.value(), answer(priya, "B01", "3", 0));

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.type()).startsWith("application/json");
        assertThat(reply.body()).isEqualTo("{\"state\":\"signed-out\"}");
        assertThat(stored()).isEmpty();
    }

    @Test
    void without_the_token_a_request_is_forged_whoever_is_signed_in() throws Exception {
        Reply reply = browserOf(priya).answerWithoutToken(draft.value(), answer(priya, "B01", "3", 0));

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.state()).isEqualTo("token");
        assertThat(new PlainClient(base())
                        .answerWithoutToken(draft.value(), answer(priya, "B01", "3", 0))
                        .status())
                .isEqualTo(401);
        assertThat(stored()).isEmpty();
    }

    @Test
    void an_answer_is_never_saved_under_the_name_of_someone_else() throws Exception {
        Person sam = school.withPassword(school.aPractitioner("Sam Reid"), PASSWORD);
        school.joins(sam, oak, clock.today());

        Reply reply = browserOf(sam).answer(draft.value(), answer(priya, "B01", "3", 0));

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.state()).isEqualTo("someone-else");
        assertThat(reply.message()).contains("not sent under their name").doesNotContain("Sam");
        assertThat(stored()).isEmpty();
    }

    @Test
    void a_form_of_another_class_another_school_or_none_reads_alike() throws Exception {
        Person olive = school.withPassword(school.aPractitioner("Olive Elm"), PASSWORD);
        Schoolyard.InventedSchool other = schools.aSchool();
        Person stranger = other.withPassword(other.aSenco("Stella Strange"), PASSWORD);

        Reply otherClass = browserOf(olive).answer(draft.value(), answer(olive, "B01", "3", 0));
        Reply otherSchool = browserOf(stranger).answer(draft.value(), answer(stranger, "B01", "3", 0));
        Reply forged = browserOf(olive).answer(987_654_321, answer(olive, "B01", "3", 0));

        assertThat(List.of(otherClass, otherSchool, forged)).allSatisfy(reply -> {
            assertThat(reply.status()).isEqualTo(404);
            assertThat(reply.state()).isEqualTo("closed");
        });
        assertThat(otherClass.body()).isEqualTo(otherSchool.body()).isEqualTo(forged.body());
        assertThat(stored()).isEmpty();
        assertThat(school.audited("REFUSED", mia)).isEqualTo(1);
    }

    @Test
    void who_left_the_class_saves_nothing_more_from_an_open_page() throws Exception {
        PlainClient browser = browserOf(priya);
        browser.answer(draft.value(), answer(priya, "B01", "3", 0));
        school.leaves(priya, oak, clock.today().minusDays(1));

        Reply reply = browser.answer(draft.value(), answer(priya, "B02", "3", 0));

        assertThat(reply.state()).isEqualTo("closed");
        assertThat(reply.message()).contains("You no longer work with this pupil");
        assertThat(stored()).containsExactly("B01 3");
    }

    @Test
    void without_training_nothing_is_saved() throws Exception {
        Person una = school.withPassword(school.person("Una Bell", Role.PRACTITIONER), PASSWORD);
        school.joins(una, oak, clock.today());

        Reply reply = browserOf(una).answer(draft.value(), answer(una, "B01", "3", 0));

        assertThat(reply.state()).isEqualTo("closed");
        assertThat(reply.message()).contains("training");
        assertThat(stored()).isEmpty();
    }

    @Test
    void a_head_and_an_administrator_answer_nothing() throws Exception {
        for (Person person : List.of(school.aHead("Hanna Head"), school.anAdministrator("Otto Office"))) {
            school.withPassword(person, PASSWORD);
            assertThat(browserOf(person)
                            .answer(draft.value(), answer(person, "B01", "3", 0))
                            .state())
                    .isEqualTo("closed");
        }
        assertThat(stored()).isEmpty();
    }

    @Test
    void a_changed_role_ends_the_sign_in_of_an_open_page() throws Exception {
        Person office = school.anAdministrator("Otto Office");
        PlainClient browser = browserOf(priya);
        signedIn.as(office, () -> accounts.changeRoles(priya.id(), java.util.Set.of(Role.HEAD)));

        assertThat(browser.answer(draft.value(), answer(priya, "B01", "3", 0)).status())
                .isEqualTo(401);
        assertThat(browser.who().path("signedIn").asBoolean()).isFalse();
        assertThat(stored()).isEmpty();
    }

    @Test
    void a_session_that_is_too_old_saves_nothing_and_signing_in_again_does() throws Exception {
        PlainClient browser = browserOf(priya);
        clock.pass(Duration.ofHours(10).plusSeconds(1));
        String answer = answer(priya, "B01", "3", 0);
        assertThat(browser.answer(draft.value(), answer).status()).isEqualTo(401);

        assertThat(browser.signIn(priya.username(), PASSWORD)).isTrue();
        assertThat(browser.answer(draft.value(), answer).state()).isEqualTo("saved");
        assertThat(stored()).containsExactly("B01 3");
    }

    @Test
    void with_a_one_time_password_one_chooses_a_password_first() throws Exception {
        jdbc.sql("update account set must_change = true where staff_id = ?")
                .param(priya.id().value())
                .update();

        Reply reply = browserOf(priya).answer(draft.value(), answer(priya, "B01", "3", 0));

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.state()).isEqualTo("choose-password");
        assertThat(stored()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"as\":",
                "<answer/>",
                "{\"as\":AS,\"item\":\"B01\",\"response\":\"9\",\"seenVersion\":0,\"commandId\":\"ID\"}",
                "{\"as\":AS,\"item\":\"X99\",\"response\":\"3\",\"seenVersion\":0,\"commandId\":\"ID\"}",
                "{\"as\":AS,\"item\":\"B01\",\"response\":\"3\",\"seenVersion\":-1,\"commandId\":\"ID\"}",
                "{\"as\":AS,\"item\":\"B01\",\"response\":\"3\",\"seenVersion\":0,\"commandId\":\"once\"}",
                "{\"as\":AS,\"item\":\"B01\",\"response\":\"3\",\"commandId\":\"ID\"}",
                "{\"as\":AS,\"item\":\"B01\",\"response\":\"NA\",\"seenVersion\":0,\"commandId\":\"ID\"}",
                "{\"as\":AS,\"item\":[\"B01\"],\"response\":{\"a\":1},\"seenVersion\":0,\"commandId\":\"ID\"}"
            })
    void what_is_no_answer_is_refused_without_a_trace_of_the_inside(String body) throws Exception {
        Reply reply = browserOf(priya)
                .answer(
                        draft.value(),
                        body.replace("AS", "" + priya.id().value())
                                .replace("ID", UUID.randomUUID().toString()));

        assertThat(reply.status()).isBetween(400, 409);
        assertThat(reply.type()).startsWith("application/json");
        assertThat(reply.body()).doesNotContain("Exception", "org.attune", "jackson");
        assertThat(stored()).isEmpty();
    }

    @Test
    void a_body_longer_than_any_answer_is_not_read_to_its_end() throws Exception {
        String reason = "x".repeat(100_000);
        Reply reply =
                browserOf(priya).answer(draft.value(), "{\"reason\":\"" + reason + "\",\"as\":1,\"item\":\"B01\"}");

        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.state()).isEqualTo("refused");
        assertThat(stored()).isEmpty();
    }

    @Test
    void a_stranger_learns_only_that_nobody_is_signed_in() throws Exception {
        Reply reply = new PlainClient(base()).get("/signed-in");

        assertThat(reply.json().path("signedIn").asBoolean()).isFalse();
        assertThat(reply.json().path("as").isNull()).isTrue();
    }

    private PlainClient browserOf(Person person) throws Exception {
        PlainClient browser = new PlainClient(base());
        assertThat(browser.signIn(person.username(), PASSWORD)).isTrue();
        return browser;
    }

    private String base() {
        return "http://127.0.0.1:" + port;
    }

    private static String answer(Person as, String item, String response, int seenVersion) {
        return PlainClient.answer(as.id().value(), item, response, seenVersion, UUID.randomUUID());
    }

    /** Every answer and every change there ever was. */
    private List<String> stored() {
        List<String> answers = jdbc.sql(
                        "select concat(item, ' ', response) from answer where assessment_id = ? order by item")
                .param(draft.value())
                .query(String.class)
                .list();
        Long changes = jdbc.sql("select count(*) from answer_change where assessment_id = ?")
                .param(draft.value())
                .query(Long.class)
                .single();
        assertThat(changes).isEqualTo(answers.size());
        return answers;
    }
}
