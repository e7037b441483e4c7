package org.attune.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.attune.access.NoSuchRecord;
import org.attune.access.PupilId;
import org.attune.testing.AppTest;
import org.attune.testing.Schoolyard;
import org.attune.testing.Schoolyard.InventedSchool;
import org.attune.testing.Schoolyard.Person;
import org.attune.testing.SignedIn;
import org.attune.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** What pupils and carers say, on the real database: kept as given, by those who may, and never changed afterwards. */
@AppTest
class VoicesTest {

    private final Voices voices;
    private final CarerPages pages;
    private final Schoolyard yard;
    private final SignedIn signedIn;
    private final TestClock clock;
    private final JdbcClient jdbc;

    private InventedSchool school;
    private Person priya;
    private Person lowe;
    private Person head;
    private Person office;
    private Person other;
    private PupilId mia;

    VoicesTest(Voices voices, CarerPages pages, Schoolyard yard, SignedIn signedIn, TestClock clock, JdbcClient jdbc) {
        this.voices = voices;
        this.pages = pages;
        this.yard = yard;
        this.signedIn = signedIn;
        this.clock = clock;
        this.jdbc = jdbc;
        school = yard.aSchool();
        priya = school.aPractitioner("Priya Osei");
        lowe = priya;
        head = priya;
        office = priya;
        other = priya;
        mia = new PupilId(0);
    }

    @BeforeEach
    void a_new_school() {
        school = yard.aSchool();
        priya = school.aPractitioner("Priya Osei");
        lowe = school.aSenco("Ruth Lowe");
        head = school.aHead("Ann Head");
        office = school.anAdministrator("Kim Hall");
        other = school.aPractitioner("Olive Elm");
        long oak = school.aClass("Oak", priya);
        school.aClass("Elm", other);
        mia = school.aPupil("Mia Hartley", oak);
        signedIn.as(priya);
    }

    @AfterEach
    void sign_out() {
        signedIn.nobody();
        clock.reset();
    }

    @Test
    void an_answer_is_kept_as_it_was_given_with_the_question_as_it_was_read() {
        VoiceId id = begun();

        voices.answer(id, Said.given("hard", List.of("noise", "waiting"), "the bell  goes\nright through me "), 0);

        VoiceAnswer kept = voices.get(id).answer("hard").orElseThrow();
        assertThat(kept.said().words()).isEqualTo("the bell  goes\nright through me");
        assertThat(kept.said().picked()).containsExactly("noise", "waiting");
        assertThat(kept.pickedWords()).containsExactly("Noise", "Waiting");
        assertThat(kept.asked()).isEqualTo("What is hard for you?");
        assertThat(kept.version()).isEqualTo(1);
    }

    @Test
    void not_saying_and_skipping_are_answers_too_and_are_not_the_same() {
        VoiceId id = begun();
        voices.answer(id, Said.notSaying("who"), 0);
        voices.answer(id, Said.skipped("help"), 0);

        assertThat(voices.get(id).answers())
                .extracting(answer -> answer.said().kind())
                .containsExactly(Said.Kind.NOT_SAYING, Said.Kind.SKIPPED);
        assertThat(voices.get(id).answer("hard")).isEmpty();
    }

    @Test
    void the_questions_fit_the_age() {
        long oak = school.aClass("Birch", priya);
        PupilId young = school.aPupil("Ola Nowak", oak, "R", LocalDate.of(2022, 1, 3));
        PupilId old = school.aPupil("Sam Bell", oak, "9", LocalDate.of(2013, 1, 3));

        assertThat(voices.begin(young, Speaker.PUPIL, true, withPriya()).sheet())
                .isEqualTo("v1/eyfs");
        assertThat(voices.begin(mia, Speaker.PUPIL, true, withPriya()).sheet()).isEqualTo("v1/ks1");
        assertThat(voices.begin(old, Speaker.PUPIL, true, withPriya()).sheet()).isEqualTo("v1/sec");
        assertThat(voices.begin(old, Speaker.CARER, true, mother()))
                .satisfies(voice -> assertThat(voice.sheet()).isEqualTo("v1/carer"))
                .satisfies(voice -> assertThat(voice.onTablet()).isFalse());
    }

    @Test
    void what_is_finished_is_never_changed_and_a_new_one_is_added() {
        VoiceId first = finished();

        assertThatThrownBy(() -> voices.answer(first, Said.skipped("feel"), 0)).isInstanceOf(VoiceNotOpen.class);
        assertThatThrownBy(() -> voices.finish(first, byThemselves())).isInstanceOf(VoiceNotOpen.class);
        VoiceId second = finished();

        assertThat(voices.of(mia)).extracting(VoiceRecord::id).containsExactly(second, first);
    }

    @Test
    void one_pupil_is_asked_once_at_a_time_and_home_beside() {
        begun();
        assertThatThrownBy(this::begun).isInstanceOf(VoiceAlreadyOpen.class);
        assertThat(voices.begin(mia, Speaker.CARER, false, mother()).isOpen()).isTrue();
    }

    @Test
    void words_that_someone_else_wrote_meanwhile_are_not_written_over() {
        VoiceId id = begun();
        voices.answer(id, Said.given("know", List.of("listen"), null), 0);

        assertThatThrownBy(() -> voices.answer(id, Said.notSaying("know"), 0)).isInstanceOf(VoiceChanged.class);

        assertThat(voices.get(id).answer("know").orElseThrow().said().picked()).containsExactly("listen");
        assertThat(voices.answer(id, Said.notSaying("know"), 1).version()).isEqualTo(2);
    }

    @Test
    void what_the_sheet_does_not_ask_is_refused() {
        VoiceId id = begun();
        assertThatIllegalArgumentException().isThrownBy(() -> voices.answer(id, Said.skipped("score"), 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> voices.answer(id, Said.given("feel", List.of("grumpy"), null), 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Said.given("feel", List.of(), " "));
        assertThatIllegalArgumentException().isThrownBy(() -> Said.given("feel", List.of(), "x".repeat(2001)));
        assertThat(voices.get(id).answers()).isEmpty();
    }

    @Test
    void it_is_finished_with_how_and_not_tomorrow() {
        VoiceId id = begun();
        assertThatIllegalArgumentException().isThrownBy(() -> voices.finish(id, withPriya()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> voices.finish(
                        id, new Setting("Priya", null, clock.today().plusDays(1), Set.of(How.AAC), null)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> voices.finish(id, new Setting("Priya", null, clock.today(), Set.of(How.PAGE), null)));
        voices.finish(id, new Setting("Priya", null, clock.today(), Set.of(How.AAC, How.INTERPRETER), "Polish"));

        assertThat(voices.get(id).setting().how()).containsExactlyInAnyOrder(How.AAC, How.INTERPRETER);
        assertThat(voices.get(id).setting().language()).isEqualTo("Polish");
    }

    @Test
    void a_wrong_pupil_s_words_go_out_of_sight_with_a_reason_and_stay_on_record() {
        VoiceId id = finished();

        voices.withdraw(id, "These were Ola’s words");

        assertThat(voices.get(id).answers()).isEmpty();
        assertThat(voices.of(mia).getFirst().withdrawn()).isNotNull().satisfies(gone -> {
            assertThat(gone.reason()).isEqualTo("These were Ola’s words");
            assertThat(gone.by()).isEqualTo(priya.id());
        });
        assertThat(jdbc.sql("select count(*) from voice_answer where voice_id = ?")
                        .param(id.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThatThrownBy(() -> voices.withdraw(id, "again")).isInstanceOf(VoiceNotOpen.class);
        assertThat(begun()).isNotEqualTo(id);
    }

    @Test
    void only_who_recorded_it_and_the_senco_withdraw() {
        Person sam = school.aPractitioner("Sam Reid");
        school.joins(sam, group(), LocalDate.of(2026, 9, 1));
        VoiceId id = finished();

        assertThatThrownBy(() -> signedIn.as(sam, () -> voices.withdraw(id, "not mine")))
                .isInstanceOf(NoSuchRecord.class);
        signedIn.as(lowe, () -> voices.withdraw(id, "a mix-up"));
        assertThat(voices.get(id).withdrawn()).isNotNull();
    }

    @Test
    void every_look_and_every_answer_is_in_the_audit() {
        VoiceId id = begun();
        long writes = school.audited("WRITE", mia);
        long reads = school.audited("READ", mia);

        voices.answer(id, Said.skipped("feel"), 0);
        voices.get(id);
        voices.of(mia);

        assertThat(school.audited("WRITE", mia) - writes).isEqualTo(1);
        assertThat(school.audited("READ", mia) - reads).isEqualTo(2);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                //          own class, other class, SENCO, head, administrator, nobody
                "read all  | + - + + - -",
                "read one  | + - + + - -",
                "begin     | + - + - - -",
                "answer    | + - + - - -",
                "finish    | + - + - - -",
                "withdraw  | + - + - - -",
                "print     | + - + - - -",
            })
    void who_may_do_what(String action, String marks) {
        VoiceId id = begun();
        List<Person> people = List.of(priya, other, lowe, head, office);
        String[] expected = marks.strip().split(" ");

        for (int i = 0; i < people.size(); i++) {
            Person person = people.get(i);
            VoiceId voice = i == 0 ? id : renewed();
            assertThat(signedIn.as(person, () -> may(act(action.strip(), voice))))
                    .as("%s: %s", person.name(), action)
                    .isEqualTo(expected[i].equals("+"));
        }
        signedIn.nobody();
        assertThat(may(act(action.strip(), id))).as("nobody: %s", action).isFalse();
    }

    @Test
    void another_school_s_voice_is_not_there() {
        VoiceId id = finished();
        Person stranger = yard.aSchool().aSenco("Far Away");

        assertThatThrownBy(() -> signedIn.as(stranger, () -> voices.get(id))).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> signedIn.as(stranger, () -> voices.of(mia))).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> signedIn.as(stranger, () -> voices.withdraw(id, "mine now")))
                .isInstanceOf(NoSuchRecord.class);
    }

    private Runnable act(String action, VoiceId id) {
        return switch (action) {
            case "read all" -> () -> voices.of(mia);
            case "read one" -> () -> voices.get(id);
            case "begin" -> () -> voices.begin(mia, Speaker.PUPIL, true, withPriya());
            case "answer" -> () -> voices.answer(id, Said.skipped("feel"), 0);
            case "finish" -> () -> voices.finish(id, byThemselves());
            case "withdraw" -> () -> voices.withdraw(id, "a mix-up");
            case "print" -> () -> pages.print(mia);
            default -> throw new IllegalArgumentException(action);
        };
    }

    /** A fresh one, so that what the last person did does not stand in the way. */
    private VoiceId renewed() {
        return signedIn.as(priya, () -> {
            voices.of(mia).stream()
                    .filter(VoiceRecord::isOpen)
                    .forEach(open -> voices.withdraw(open.id(), "the next round"));
            return begun();
        });
    }

    private static boolean may(Runnable act) {
        try {
            act.run();
            return true;
        } catch (VoiceAlreadyOpen pastTheDoor) {
            return true;
        } catch (AccessDeniedException | AuthenticationCredentialsNotFoundException | NoSuchRecord refused) {
            return false;
        }
    }

    private VoiceId begun() {
        return voices.begin(mia, Speaker.PUPIL, true, withPriya()).id();
    }

    private VoiceId finished() {
        VoiceId id = begun();
        voices.answer(id, Said.given("well", List.of("stories"), null), 0);
        voices.finish(id, byThemselves());
        return id;
    }

    private long group() {
        return jdbc.sql("select group_id from pupil_membership where pupil_id = ?")
                .param(mia.value())
                .query(Long.class)
                .single();
    }

    private Setting withPriya() {
        return new Setting("Priya Osei", null, clock.today(), Set.of(), null);
    }

    private Setting byThemselves() {
        return new Setting("Priya Osei", null, clock.today(), Set.of(How.BY_THEMSELVES), null);
    }

    private Setting mother() {
        return new Setting("Mother", "Mother", clock.today(), Set.of(How.PHONE), null);
    }
}
