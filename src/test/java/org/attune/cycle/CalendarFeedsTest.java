package org.attune.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.attune.access.PupilId;
import org.attune.assessment.Assessments;
import org.attune.catalogue.Catalogue;
import org.attune.plan.PlanDrafts;
import org.attune.plan.PlanPromises;
import org.attune.plan.ScoredPupils;
import org.attune.testing.AppTest;
import org.attune.testing.Schoolyard;
import org.attune.testing.Schoolyard.InventedSchool;
import org.attune.testing.Schoolyard.Person;
import org.attune.testing.SignedIn;
import org.attune.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@AppTest
class CalendarFeedsTest {

    private final CalendarFeeds feeds;
    private final ReviewLists lists;
    private final RunningPlans running;
    private final Schoolyard yard;
    private final SignedIn signedIn;
    private final JdbcClient jdbc;
    private final int port;
    private InventedSchool school;
    private Person ta;
    private PupilId mia;

    CalendarFeedsTest(
            CalendarFeeds feeds,
            ReviewLists lists,
            Cycles cycles,
            PlanDrafts drafts,
            PlanPromises promises,
            Assessments assessments,
            Catalogue catalogue,
            Schoolyard yard,
            SignedIn signedIn,
            TestClock clock,
            JdbcClient jdbc,
            @LocalServerPort int port) {
        this.feeds = feeds;
        this.lists = lists;
        this.yard = yard;
        this.signedIn = signedIn;
        this.jdbc = jdbc;
        this.port = port;
        ScoredPupils scored = new ScoredPupils(assessments, promises, catalogue, signedIn);
        this.running = new RunningPlans(scored, drafts, promises, cycles, signedIn, clock);
        this.school = yard.aSchool();
        this.ta = school.aPractitioner("Asha Mair");
        this.mia = school.aPupil("Mia Hartley", school.aClass("Oak", ta));
    }

    @BeforeEach
    void a_pupil_with_a_plan() {
        school = yard.aSchool();
        ta = school.aPractitioner("Asha Mair");
        mia = school.aPupil("Mia Hartley", school.aClass("Oak", ta));
        running.of(ta, mia);
    }

    @AfterEach
    void sign_out() {
        signedIn.nobody();
    }

    @Test
    void whoever_has_the_address_reads_days_and_codes_and_no_names() throws IOException, InterruptedException {
        String token = signedIn.as(ta, feeds::renew);

        HttpResponse<String> reply = fetched(token);

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
        assertThat(reply.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(reply.body())
                .contains("SUMMARY:Review · " + code())
                .contains("DTSTART;VALUE=DATE:20270224")
                .contains("SUMMARY:Halfway · " + code())
                .doesNotContain("Mia")
                .doesNotContain("Hartley");
        assertThat(jdbc.sql("select count(*) from calendar_feed where token = ?")
                        .param(token)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void a_new_address_ends_the_old_one_and_stopping_ends_both() throws IOException, InterruptedException {
        String old = signedIn.as(ta, feeds::renew);
        String young = signedIn.as(ta, feeds::renew);

        assertThat(fetched(old).statusCode()).isEqualTo(404);
        assertThat(fetched(young).statusCode()).isEqualTo(200);
        signedIn.as(ta, feeds::stop);
        assertThat(fetched(young).statusCode()).isEqualTo(404);
        assertThat(fetched("0".repeat(40)).statusCode()).isEqualTo(404);
    }

    @Test
    void it_ends_with_the_account() {
        String token = signedIn.as(ta, feeds::renew);
        jdbc.sql("update account set enabled = false where staff_id = ?")
                .param(ta.id().value())
                .update();

        assertThat(feeds.read(token)).isEmpty();
    }

    @Test
    void it_shows_whom_the_person_may_see_today() {
        Person other = school.aPractitioner("Tom Ellery");
        String others = signedIn.as(other, feeds::renew);
        String senco = signedIn.as(school.aSenco("Sena Roy"), feeds::renew);
        String far = signedIn.as(yard.aSchool().aSenco("Far Off"), feeds::renew);

        assertThat(feeds.read(others).orElseThrow()).doesNotContain("BEGIN:VEVENT");
        assertThat(feeds.read(senco).orElseThrow()).contains(code());
        assertThat(feeds.read(far).orElseThrow()).doesNotContain("BEGIN:VEVENT");
    }

    @Test
    void who_gives_a_second_view_blind_sees_nothing_of_the_plan() {
        Person sena = school.aSenco("Sena Roy");
        String token = signedIn.as(sena, feeds::renew);
        assertThat(feeds.read(token).orElseThrow()).contains(code());

        running.blind(sena, mia, jdbc);

        assertThat(signedIn.as(sena, lists::mine)).isEmpty();
        assertThat(feeds.read(token).orElseThrow()).doesNotContain("BEGIN:VEVENT");
    }

    @Test
    void the_office_has_none() {
        signedIn.as(school.anAdministrator("Ola Brook"));

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(feeds::renew);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(feeds::madeAt);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(feeds::stop);
    }

    private String code() {
        return jdbc.sql("select code from pupil where id = ?")
                .param(mia.value())
                .query(String.class)
                .single();
    }

    private HttpResponse<String> fetched(String token) throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + port + "/calendars/" + token + ".ics");
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
