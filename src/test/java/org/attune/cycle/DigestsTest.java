package org.attune.cycle;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.attune.access.Audit;
import org.attune.access.CurrentUsers;
import org.attune.access.PeopleAtWork;
import org.attune.access.PupilId;
import org.attune.access.Role;
import org.attune.assessment.Assessments;
import org.attune.catalogue.Catalogue;
import org.attune.plan.PlanDrafts;
import org.attune.plan.PlanPromises;
import org.attune.plan.ScoredPupils;
import org.attune.roll.SchoolCalendars;
import org.attune.testing.AppTest;
import org.attune.testing.Schoolyard;
import org.attune.testing.Schoolyard.InventedSchool;
import org.attune.testing.Schoolyard.Person;
import org.attune.testing.Screens;
import org.attune.testing.SignedIn;
import org.attune.testing.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.PlatformTransactionManager;

/** Against a mail server of the test’s own. The plan began on 25 November 2026; its review is on 24 February 2027. */
@AppTest
class DigestsTest {

    private static final Instant DUE = Instant.parse("2027-02-22T07:00:00Z");
    private static final Instant LATE = Instant.parse("2027-03-01T07:00:00Z");
    private static final Pattern CODE = Pattern.compile("\\b(\\d{6})\\b");

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final Digests withoutMail;
    private final DigestTable table;
    private final DigestRows rows;
    private final DigestText text;
    private final OpenCycles openCycles;
    private final SchoolCalendars calendars;
    private final PeopleAtWork people;
    private final CurrentUsers users;
    private final Audit audit;
    private final PlatformTransactionManager transactions;
    private final RunningPlans running;
    private final Schoolyard yard;
    private final SignedIn signedIn;
    private final Screens screens;
    private final TestClock clock;
    private final JdbcClient jdbc;
    private InventedSchool school;
    private Person ta;
    private PupilId mia;
    private MailDoor door;

    DigestsTest(
            Digests withoutMail,
            DigestTable table,
            DigestRows rows,
            DigestText text,
            OpenCycles openCycles,
            SchoolCalendars calendars,
            PeopleAtWork people,
            CurrentUsers users,
            Audit audit,
            PlatformTransactionManager transactions,
            Cycles cycles,
            PlanDrafts drafts,
            PlanPromises promises,
            Assessments assessments,
            Catalogue catalogue,
            Schoolyard yard,
            SignedIn signedIn,
            Screens screens,
            TestClock clock,
            JdbcClient jdbc) {
        this.withoutMail = withoutMail;
        this.table = table;
        this.rows = rows;
        this.text = text;
        this.openCycles = openCycles;
        this.calendars = calendars;
        this.people = people;
        this.users = users;
        this.audit = audit;
        this.transactions = transactions;
        this.yard = yard;
        this.signedIn = signedIn;
        this.screens = screens;
        this.clock = clock;
        this.jdbc = jdbc;
        ScoredPupils scored = new ScoredPupils(assessments, promises, catalogue, signedIn);
        this.running = new RunningPlans(scored, drafts, promises, cycles, signedIn, clock);
        this.school = yard.aSchool();
        this.ta = school.aPractitioner("Asha Mair");
        this.mia = school.aPupil("Mia Hartley", school.aClass("Oak", ta));
        this.door = new MailDoor((JavaMailSenderImpl) null, "", "");
    }

    @BeforeEach
    void a_pupil_and_a_mail_server() {
        school = yard.aSchool();
        ta = school.aPractitioner("Asha Mair");
        mia = school.aPupil("Mia Hartley", school.aClass("Oak", ta));
        server.start();
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
        door = new MailDoor(sender, "attune@school.example", "https://attune.school.example/");
    }

    @AfterEach
    void stop_and_turn_the_clock_back() {
        server.stop();
        screens.close();
        clock.reset();
        signedIn.nobody();
    }

    @Test
    void an_address_counts_once_its_code_was_typed() throws MessagingException {
        running.of(ta, mia);
        at(LATE.minusSeconds(600));
        assertThat(signedIn.as(ta, () -> digests().ask(" asha@school.example ")))
                .isEqualTo(DigestAnswer.CODE_SENT);
        String code = code();
        at(LATE);
        run();
        assertThat(server.getReceivedMessages()).hasSize(1);

        assertThat(signedIn.as(ta, () -> digests().confirm("12345"))).isEqualTo(DigestAnswer.WRONG_CODE);
        assertThat(signedIn.as(ta, () -> digests().confirm(code))).isEqualTo(DigestAnswer.CONFIRMED);
        run();

        assertThat(signedIn.as(ta, () -> digests().mine()))
                .isEqualTo(new DigestChoice(true, "asha@school.example", true, false));
        MimeMessage mail = server.getReceivedMessages()[1];
        assertThat(mail.getContentType()).startsWith("text/plain");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(GreenMailUtil.getBody(mail))
                .contains("1 review is overdue.", "https://attune.school.example/reviews")
                .doesNotContain("Mia", "Hartley", pupilCode(), "due in");
    }

    @Test
    void it_comes_once_a_week_however_many_nodes_look() throws InterruptedException, ExecutionException {
        running.of(ta, mia);
        wantsMail(ta, "asha@school.example");
        wantsMail(school.aSenco("Sena Roy"), "sena@school.example");
        at(DUE.minusSeconds(1));
        run();
        assertThat(recipients()).isEmpty();

        at(DUE);
        runOnNodes(4);
        at(DUE.plus(Duration.ofHours(3)));
        run();
        assertThat(recipients()).containsExactlyInAnyOrder("asha@school.example", "sena@school.example");
        assertThat(GreenMailUtil.getBody(server.getReceivedMessages()[0]))
                .contains("1 review is due in the next five school days.");

        at(LATE);
        run();
        assertThat(recipients()).hasSize(4);
    }

    @Test
    void a_node_that_was_cut_off_while_sending_leaves_no_second_mail() {
        running.of(ta, mia);
        wantsMail(ta, "asha@school.example");
        at(DUE);
        DigestRows.Due due =
                rows.due(school.id(), LocalDate.of(2027, 2, 22), DUE).getFirst();

        assertThat(rows.take(due)).isTrue();
        assertThat(rows.take(due)).isFalse();
        run();

        assertThat(recipients()).isEmpty();
    }

    @Test
    void a_mail_that_failed_goes_later_and_once() {
        running.of(ta, mia);
        wantsMail(ta, "asha@school.example");
        at(DUE);
        MailDoor open = door;
        door = shut();
        run();
        Person office = school.anAdministrator("Ola Brook");
        assertThat(signedIn.as(office, withoutMail::troubles)).containsExactly(new MailTrouble(MailFault.SERVER, 1));
        assertThat(signedIn.as(ta, () -> digests().mine()).failed())
                .as("nothing is known against the address")
                .isFalse();

        door = open;
        at(DUE.plus(Duration.ofMinutes(9)));
        run();
        assertThat(recipients()).isEmpty();
        at(DUE.plus(Duration.ofMinutes(10)));
        run();
        run();

        assertThat(recipients()).containsExactly("asha@school.example");
        assertThat(signedIn.as(office, withoutMail::troubles)).isEmpty();
    }

    @Test
    void who_confirmed_this_week_is_told_when_the_address_is_refused() {
        running.of(ta, mia);
        at(LATE.plus(Duration.ofHours(5)));
        MailDoor open = door;
        signedIn.as(ta, () -> digests().ask("asha@school.example"));
        String first = code();
        signedIn.as(ta, () -> digests().confirm(first));
        door = refusing();
        run();
        assertThat(signedIn.as(ta, () -> digests().mine()).failed()).isTrue();

        door = open;
        signedIn.as(ta, () -> digests().ask("asha.mair@school.example"));
        String second = code();
        assertThat(signedIn.as(ta, () -> digests().confirm(second))).isEqualTo(DigestAnswer.CONFIRMED);
        assertThat(signedIn.as(ta, () -> digests().mine()).failed()).isFalse();
        run();
        assertThat(recipients()).endsWith("asha.mair@school.example").hasSize(3);
    }

    @Test
    void after_five_tries_it_is_given_up_and_the_office_is_told() {
        running.of(ta, mia);
        wantsMail(ta, "asha@school.example");
        MailDoor open = door;
        door = shut();
        IntStream.range(0, 10).forEach(hour -> {
            at(DUE.plus(Duration.ofHours(hour)));
            run();
        });
        assertThat(jdbc.sql("select tries from digest_mail where staff_id = ?")
                        .param(ta.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);

        door = open;
        run();
        assertThat(recipients()).isEmpty();
        screens.open(school.anAdministrator("Ola Brook"), "");
        assertThat(screens.text()).contains("1 email was not sent this week");
    }

    @Test
    void nobody_without_an_account_a_role_or_a_pupil_to_review_gets_one() {
        running.of(ta, mia);
        Person closed = school.aSenco("Closed Account");
        Person moved = school.aSenco("Moved On");
        Person elsewhere = school.aPractitioner("Tom Ellery");
        Person far = yard.aSchool().aSenco("Far Off");
        List.of(closed, moved, elsewhere, far)
                .forEach(person -> wantsMail(person, person.username() + "@school.example"));
        jdbc.sql("update account set enabled = false where staff_id = ?")
                .param(closed.id().value())
                .update();
        jdbc.sql("update account_role set role = 'ADMINISTRATOR' where account_id ="
                        + " (select id from account where staff_id = ?)")
                .param(moved.id().value())
                .update();

        at(DUE);
        run();

        assertThat(recipients()).isEmpty();
    }

    @Test
    void who_gives_a_second_view_blind_is_told_nothing_of_the_plan() {
        running.of(ta, mia);
        Person tom = school.aPractitioner("Tom Ellery");
        school.joins(
                tom,
                jdbc.sql("select max(group_id) from pupil_membership where pupil_id = ?")
                        .param(mia.value())
                        .query(Long.class)
                        .single(),
                LocalDate.of(2025, 9, 1));
        running.blind(tom, mia, jdbc);
        wantsMail(tom, "tom@school.example");
        wantsMail(ta, "asha@school.example");

        at(DUE);
        run();

        assertThat(recipients()).containsExactly("asha@school.example");
    }

    @Test
    void who_stops_gets_no_more() {
        running.of(ta, mia);
        wantsMail(ta, "asha@school.example");
        signedIn.as(ta, () -> digests().stop());

        at(DUE);
        run();

        assertThat(recipients()).isEmpty();
        assertThat(signedIn.as(ta, () -> digests().mine())).isEqualTo(DigestChoice.NONE);
    }

    @Test
    void a_code_is_good_for_half_an_hour_and_five_tries() {
        signedIn.as(ta, () -> digests().ask("asha@school.example"));
        String first = code();
        clock.pass(Duration.ofMinutes(31));
        assertThat(signedIn.as(ta, () -> digests().confirm(first))).isEqualTo(DigestAnswer.TOO_LATE);

        signedIn.as(ta, () -> digests().ask("asha@school.example"));
        String second = code();
        IntStream.range(0, 5).forEach(n -> signedIn.as(ta, () -> digests().confirm("no")));
        assertThat(signedIn.as(ta, () -> digests().confirm(second))).isEqualTo(DigestAnswer.TOO_LATE);
    }

    @Test
    void five_codes_a_day_are_enough() {
        IntStream.range(0, 5).forEach(n -> {
            assertThat(signedIn.as(ta, () -> digests().ask("asha@school.example")))
                    .isEqualTo(DigestAnswer.CODE_SENT);
            signedIn.as(ta, () -> digests().stop());
        });
        assertThat(signedIn.as(ta, () -> digests().ask("asha@school.example"))).isEqualTo(DigestAnswer.TOO_OFTEN);

        clock.pass(Duration.ofDays(1));
        assertThat(signedIn.as(ta, () -> digests().ask("asha@school.example"))).isEqualTo(DigestAnswer.CODE_SENT);
    }

    @ParameterizedTest
    @CsvSource({
        "asha",
        "asha@school",
        "a b@school.example",
        "'a@school.example,b@school.example'",
        "'<a@school.example>'",
        "''"
    })
    void what_is_no_address_is_said_so(String typed) {
        assertThat(signedIn.as(ta, () -> digests().ask(typed))).isEqualTo(DigestAnswer.NO_ADDRESS);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void an_address_that_cannot_be_reached_is_not_kept() {
        door = shut();

        assertThat(signedIn.as(ta, () -> digests().ask("asha@school.example"))).isEqualTo(DigestAnswer.NOT_SENT);
        assertThat(signedIn.as(ta, () -> digests().mine())).isEqualTo(DigestChoice.NONE);
    }

    @Test
    void until_a_mail_server_is_set_the_screen_says_so_calmly() {
        assertThat(signedIn.as(ta, () -> withoutMail.ask("asha@school.example")))
                .isEqualTo(DigestAnswer.NOT_SENT);

        screens.open(ta, "reviews/calendar");

        assertThat(screens.text()).contains("A short email each week", "Email is not set up here yet");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                //                   practitioner SENCO head administrator nobody
                "see the own choice | + + + - -",
                "give an address    | + + + - -",
                "give the code      | + + + - -",
                "stop the mail      | + + + - -",
                "see what failed    | - - - + -",
            })
    void each_role_may_do_what_its_work_needs_and_no_more(String action, String marks) {
        Runnable act = switch (action) {
            case "see the own choice" -> withoutMail::mine;
            case "give an address" -> () -> withoutMail.ask("a@school.example");
            case "give the code" -> () -> withoutMail.confirm("123456");
            case "stop the mail" -> withoutMail::stop;
            default -> withoutMail::troubles;
        };
        String[] expected = marks.split(" ");
        Role[] roles = Role.values();

        assertThat(expected).hasSize(roles.length + 1);
        for (int i = 0; i < roles.length; i++) {
            assertThat(signedIn.as(school.person("Person " + roles[i], roles[i]), () -> may(act)))
                    .as("%s: %s", roles[i], action)
                    .isEqualTo(expected[i].equals("+"));
        }
        signedIn.nobody();
        assertThat(may(act)).as("nobody: %s", action).isEqualTo(expected[roles.length].equals("+"));
    }

    private Digests digests() {
        return new Digests(door, table, text, users, audit, clock, transactions);
    }

    private void run() {
        new DigestRun(door, table, rows, text, openCycles, calendars, people, audit, clock).of(school.id());
    }

    private void runOnNodes(int nodes) throws InterruptedException, ExecutionException {
        try (ExecutorService pool = Executors.newFixedThreadPool(nodes)) {
            List<? extends Future<?>> runs = IntStream.range(0, nodes)
                    .mapToObj(n -> pool.submit(this::run))
                    .toList();
            for (Future<?> run : runs) {
                run.get();
            }
        }
    }

    /** Nothing listens there: the server of the test had the port, and has left it. */
    private static MailDoor shut() {
        GreenMail gone = new GreenMail(ServerSetup.SMTP.dynamicPort());
        gone.start();
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(gone.getSmtp().getPort());
        gone.stop();
        return new MailDoor(sender, "attune@school.example", "https://attune.school.example");
    }

    /** A server that takes the call, and not the mail. */
    private static MailDoor refusing() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl() {
            @Override
            protected void doSend(MimeMessage[] messages, Object @Nullable [] originals) {
                throw new MailSendException("550 No such mailbox");
            }
        };
        return new MailDoor(sender, "attune@school.example", "https://attune.school.example");
    }

    private void wantsMail(Person person, String address) {
        jdbc.sql("insert into digest_address (staff_id, school_id, address, tries, asked_at, asks, confirmed_at)"
                        + " select id, school_id, ?, 0, '2026-11-25', 1, '2026-11-25' from staff where id = ?")
                .params(address, person.id().value())
                .update();
    }

    private void at(Instant moment) {
        clock.pass(Duration.between(clock.instant(), moment));
    }

    /** The one that was mailed last. */
    private String code() {
        MimeMessage[] mails = server.getReceivedMessages();
        Matcher found = CODE.matcher(GreenMailUtil.getBody(mails[mails.length - 1]));
        assertThat(found.find()).isTrue();
        return requireNonNull(found.group(1));
    }

    private List<String> recipients() {
        return Arrays.stream(server.getReceivedMessages())
                .map(mail -> GreenMailUtil.getAddressList(recipientsOf(mail)))
                .toList();
    }

    private static Address[] recipientsOf(MimeMessage mail) {
        try {
            return mail.getAllRecipients();
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private String pupilCode() {
        return jdbc.sql("select code from pupil where id = ?")
                .param(mia.value())
                .query(String.class)
                .single();
    }

    private static boolean may(Runnable act) {
        try {
            act.run();
            return true;
        } catch (AccessDeniedException | AuthenticationCredentialsNotFoundException refused) {
            return false;
        }
    }
}
