package org.attune.screening;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.attune.access.NoSuchRecord;
import org.attune.access.PupilId;
import org.attune.catalogue.Catalogue;
import org.attune.method.instrument.Item;
import org.attune.method.screening.Look;
import org.attune.method.screening.PupilLook;
import org.attune.roll.GroupId;
import org.attune.testing.AppTest;
import org.attune.testing.Schoolyard;
import org.attune.testing.SignedIn;
import org.attune.testing.Statements;
import org.attune.testing.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@AppTest
class ScreensTest {

    private static final int USUAL_MINUTES = 30;

    private final Screens screens;
    private final ScreenSheets sheets;
    private final ScreenResults results;
    private final ScreenPapers papers;
    private final Catalogue catalogue;
    private final Schoolyard schools;
    private final SignedIn signedIn;
    private final Statements statements;
    private final TestClock clock;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    private ScreenedClass oak;

    ScreensTest(
            Screens screens,
            ScreenSheets sheets,
            ScreenResults results,
            ScreenPapers papers,
            Catalogue catalogue,
            Schoolyard schools,
            SignedIn signedIn,
            Statements statements,
            TestClock clock,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.screens = screens;
        this.sheets = sheets;
        this.results = results;
        this.papers = papers;
        this.catalogue = catalogue;
        this.schools = schools;
        this.signedIn = signedIn;
        this.statements = statements;
        this.clock = clock;
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(transactions);
        this.oak = new ScreenedClass(schools, 0);
    }

    @BeforeEach
    void a_class_of_six() {
        oak = new ScreenedClass(schools, 6);
        signedIn.as(oak.priya);
    }

    @AfterEach
    void go_home() {
        clock.reset();
        signedIn.nobody();
    }

    @Test
    void an_answer_is_on_disk_when_the_reply_says_saved() {
        ScreenId screen = screens.start(oak.oak);

        ScreenAnswer result = sheets.answer(oak.giving(screen, "B01", "3", 0));

        GivenOnScreen given = new GivenOnScreen(oak.pupil(), "B01", "3", 1, oak.priya.id(), clock.instant());
        assertThat(result).isEqualTo(new ScreenAnswer.Saved(given));
        assertThat(sheets.sheet(screen).answers()).containsExactly(given);
        assertThat(oak.school.audited("WRITE", oak.pupil())).isEqualTo(1);
    }

    @Test
    void a_command_that_arrives_twice_is_applied_once_even_after_the_screen_was_finished() {
        ScreenId screen = screens.start(oak.oak);
        ScreenCommand command = oak.giving(screen, "B01", "3", 0);
        ScreenAnswer first = sheets.answer(command);
        clock.pass(Duration.ofMinutes(5));

        assertThat(sheets.answer(command)).isEqualTo(first);
        results.finish(screen);
        assertThat(sheets.answer(command)).isEqualTo(first);
        assertThat(changes(screen)).containsExactly("3");
    }

    @Test
    void an_answer_that_was_not_seen_is_never_written_over() {
        ScreenId screen = screens.start(oak.oak);
        sheets.answer(oak.giving(screen, "T04", "1", 0));

        ScreenAnswer theirs = signedIn.as(oak.tom, () -> sheets.answer(oak.giving(screen, "T04", "4", 0)));

        assertThat(theirs)
                .isInstanceOfSatisfying(
                        ScreenAnswer.Conflict.class,
                        conflict -> assertThat(conflict.theirs().given()).isEqualTo("1"));
        assertThat(signedIn.as(oak.tom, () -> sheets.answer(oak.giving(screen, "T04", "4", 1))))
                .isInstanceOf(ScreenAnswer.Saved.class);
        assertThat(changes(screen)).containsExactly("1", "4");
    }

    @Test
    void what_was_taken_back_counts_no_more_and_stays_in_the_log() {
        ScreenId screen = screens.start(oak.oak);
        sheets.answer(oak.giving(screen, "B01", "0", 0));
        sheets.answer(oak.giving(screen, "B01", "", 1));
        sheets.answer(oak.giving(screen, ScreenCommand.WORRY, "Y", 0));
        sheets.answer(oak.giving(screen, ScreenCommand.WORRY, "", 1));

        assertThatExceptionOfType(NothingScreened.class).isThrownBy(() -> results.finish(screen));
        assertThat(changes(screen)).containsExactly("0", "", "Y", "");
        assertThat(screens.mine().getFirst().answered()).isZero();
    }

    @Test
    void only_anchors_are_asked_and_only_about_pupils_on_the_screen() {
        ScreenId screen = screens.start(oak.oak);
        PupilId stranger = oak.school.aPupil("Eve Else", oak.school.aClass("Elm", oak.priya));

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> sheets.answer(oak.giving(screen, "B02", "3", 0)));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> oak.giving(screen, "B01", "NA", 0));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> oak.giving(screen, ScreenCommand.WORRY, "3", 0));
        assertThatExceptionOfType(NoSuchRecord.class)
                .isThrownBy(() -> sheets.answer(ScreenedClass.giving(screen, stranger, "B01", "3", 0)));
    }

    @Test
    void who_joins_the_class_comes_on_the_open_screen_and_who_leaves_it_is_no_longer_asked_about() {
        ScreenId screen = screens.start(oak.oak);
        assertThat(sheets.sheet(screen).pupils()).hasSize(6);
        PupilId joined = oak.school.aPupil("Zoë Young", oak.oak.value());
        jdbc.sql("update pupil set left_on = ? where id = ?")
                .params(clock.today().minusDays(1), oak.pupil().value())
                .update();

        assertThat(sheets.sheet(screen).pupils())
                .extracting(pupil -> pupil.id())
                .contains(joined)
                .doesNotContain(oak.pupil())
                .hasSize(6);
        assertThatExceptionOfType(NoSuchRecord.class)
                .isThrownBy(() -> sheets.answer(oak.giving(screen, "B01", "3", 0)));
    }

    @Test
    void who_works_with_a_pupil_by_another_group_answers_nothing_on_the_screen_and_learns_of_no_answer() {
        ScreenId screen = screens.start(oak.oak);
        sheets.answer(oak.giving(screen, "B01", "1", 0));
        var shay = oak.school.aPractitioner("Shay Shares");
        long choir = oak.school.aGroup("Choir");
        oak.school.joins(shay, choir, clock.today().minusDays(30));
        oak.school.joins(oak.pupil(), choir, clock.today().minusDays(30));

        signedIn.as(shay, () -> {
            assertThatExceptionOfType(NoSuchRecord.class)
                    .isThrownBy(() -> sheets.answer(oak.giving(screen, "B01", "4", 1)));
            assertThatExceptionOfType(NoSuchRecord.class)
                    .isThrownBy(() -> sheets.answer(oak.giving(screen, "B01", "4", 0)));
        });

        assertThat(changes(screen)).containsExactly("1");
    }

    @Test
    void an_open_screen_counts_and_a_finished_one_names_only_who_is_in_the_class() {
        ScreenId screen = screens.start(oak.oak);
        fill(screen, oak.pupils.subList(0, 2), List.of("1", "1"));
        jdbc.sql("update pupil set left_on = ? where id = ?")
                .params(clock.today().minusDays(1), oak.pupil().value())
                .update();

        assertThat(List.of(screens.mine().getFirst(), screens.open().getFirst(), screens.one(screen)))
                .allSatisfy(open -> {
                    assertThat(open.pupils()).isEqualTo(5);
                    assertThat(open.answered()).isEqualTo(12);
                });
        results.finish(screen);

        ScreenSummary finished = screens.one(screen);
        assertThat(finished.pupils()).isEqualTo(5);
        assertThat(finished.named()).isEqualTo(1);
        assertThat(screens.open()).isEmpty();
        ScreenResult result = signedIn.as(oak.ruth, () -> results.of(screen, USUAL_MINUTES));
        assertThat(result.look().pupils())
                .extracting(PupilLook::pupil)
                .hasSize(5)
                .doesNotContain(oak.pupil());
        assertThat(kept(screen, oak.pupil())).isEqualTo(LocalDate.of(2028, 8, 31));
    }

    @Test
    void nobody_comes_on_a_screen_while_it_is_being_finished() throws Exception {
        ScreenId screen = screens.start(oak.oak);
        sheets.answer(oak.giving(screen, "B01", "3", 0));
        oak.school.aPupil("Zoë Young", oak.oak.value());

        CompletableFuture<?> grid = requireNonNull(transactions.execute(status -> {
            results.finish(screen);
            CompletableFuture<?> opening =
                    CompletableFuture.runAsync(() -> signedIn.as(oak.tom, () -> sheets.sheet(screen)));
            assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> opening.get(300, TimeUnit.MILLISECONDS));
            return opening;
        }));

        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(() -> grid.get(10, TimeUnit.SECONDS))
                .withCauseInstanceOf(ScreenNotOpen.class);
        assertThat(screens.one(screen).pupils()).isEqualTo(6);
    }

    @Test
    void a_class_has_one_open_screen() {
        screens.start(oak.oak);

        assertThatExceptionOfType(ScreenAlreadyOpen.class).isThrownBy(() -> screens.start(oak.oak));
        assertThatExceptionOfType(NothingScreened.class)
                .isThrownBy(() -> screens.start(new GroupId(oak.school.aClass("Elm", oak.priya))));
    }

    @Test
    void a_finished_screen_says_who_to_look_at_first_and_takes_no_more_answers() {
        ScreenId screen = screens.start(oak.oak);
        fill(screen, oak.pupils, List.of("1", "3", "3", "2", "NS", "4"));
        sheets.answer(ScreenedClass.giving(screen, oak.pupils.get(2), ScreenCommand.WORRY, "Y", 0));
        results.finish(screen);

        ScreenResult result = results.of(screen, USUAL_MINUTES);

        assertThat(result.look().of(Look.FIRST))
                .extracting(PupilLook::pupil)
                .containsExactly(oak.pupils.get(0), oak.pupils.get(3));
        assertThat(result.look().of(Look.WORRIED)).extracting(PupilLook::pupil).containsExactly(oak.pupils.get(2));
        assertThat(result.look().of(Look.SEE_MORE)).extracting(PupilLook::pupil).containsExactly(oak.pupils.get(4));
        assertThat(result.screen().named()).isEqualTo(3);
        assertThat(result.look().shared())
                .hasSize(12)
                .allSatisfy(item -> assertThat(item.below()).isEqualTo(2));
        assertThat(result.choice().strategies()).isNotEmpty().hasSizeLessThanOrEqualTo(3);
        assertThat(result.choice().minutesAWeek()).isLessThanOrEqualTo(USUAL_MINUTES);
        assertThat(sheets.answer(oak.giving(screen, "B01", "3", 1))).isEqualTo(new ScreenAnswer.Closed());
        assertThatExceptionOfType(ScreenNotOpen.class).isThrownBy(() -> sheets.sheet(screen));
        assertThatExceptionOfType(ScreenNotOpen.class).isThrownBy(() -> results.finish(screen));
    }

    @Test
    void what_names_nobody_goes_at_the_end_of_the_next_school_year() {
        ScreenId screen = screens.start(oak.oak);
        fill(screen, oak.pupils, List.of("1", "3", "3", "3", "3", "3"));
        results.finish(screen);

        assertThat(jdbc.sql("select count(*) from screen_pupil where screen_id = ? and flagged and keep_until is null")
                        .param(screen.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(jdbc.sql("select distinct keep_until from screen_pupil where screen_id = ? and not flagged")
                        .param(screen.value())
                        .query(LocalDate.class)
                        .list())
                .containsExactly(LocalDate.of(2028, 8, 31));
        assertThat(ScreenResults.endOfNextSchoolYear(LocalDate.of(2027, 9, 1))).isEqualTo(LocalDate.of(2029, 8, 31));
        assertThat(ScreenResults.endOfNextSchoolYear(LocalDate.of(2027, 8, 31))).isEqualTo(LocalDate.of(2028, 8, 31));
    }

    @Test
    void a_finished_screen_is_opened_again_put_right_and_worked_out_anew() {
        ScreenId screen = screens.start(oak.oak);
        fill(screen, oak.pupils, List.of("1", "3", "3", "3", "3", "3"));
        results.finish(screen);

        screens.reopen(screen, "Two rows were swapped");
        assertThat(sheets.sheet(screen).screen().reopenReason()).isEqualTo("Two rows were swapped");
        assertThat(screens.mine().getFirst().named()).isZero();
        anchors().forEach(item -> sheets.answer(oak.giving(screen, item, "3", 1)));
        results.finish(screen);

        assertThat(results.of(screen, USUAL_MINUTES).look().of(Look.FIRST)).isEmpty();
    }

    @Test
    void an_older_screen_stays_closed_while_a_newer_one_is_open() {
        ScreenId first = screens.start(oak.oak);
        fill(first, oak.pupils, List.of("3", "3", "3", "3", "3", "3"));
        results.finish(first);
        screens.start(oak.oak);

        assertThatExceptionOfType(ScreenAlreadyOpen.class).isThrownBy(() -> screens.reopen(first, "A slip"));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> screens.reopen(first, " "));
    }

    @Test
    void a_screen_of_last_school_year_keeps_what_it_found() {
        ScreenId june = screens.start(oak.oak);
        fill(june, oak.pupils, List.of("1", "3", "3", "3", "3", "3"));
        results.finish(june);
        assertThat(results.of(june, USUAL_MINUTES).ofTheClass()).isTrue();
        aSchoolYearGoesBy();

        assertThatExceptionOfType(ScreenOver.class).isThrownBy(() -> screens.reopen(june, "A slip"));

        assertThat(screens.one(june).named()).isEqualTo(1);
        assertThat(kept(june, oak.pupil())).isNull();
        assertThat(results.of(june, USUAL_MINUTES).ofTheClass()).isFalse();
    }

    @Test
    void nor_is_one_opened_again_where_nobody_is_in_the_class_now() {
        ScreenId screen = screens.start(oak.oak);
        fill(screen, oak.pupils, List.of("1", "3", "3", "3", "3", "3"));
        results.finish(screen);
        oak.school.everyoneLeaves(oak.oak.value(), clock.today().minusDays(1));

        assertThatExceptionOfType(ScreenOver.class).isThrownBy(() -> screens.reopen(screen, "A slip"));
        assertThat(screens.one(screen).named()).isEqualTo(1);
    }

    @Test
    void an_open_screen_of_last_school_year_or_of_an_empty_class_takes_nobody_in_and_is_only_put_away() {
        ScreenId july = screens.start(oak.oak);
        sheets.answer(oak.giving(july, "B01", "1", 0));
        aSchoolYearGoesBy();
        PupilId joined = oak.school.aPupil("Zoë Young", oak.oak.value());

        assertThatExceptionOfType(ScreenOver.class).isThrownBy(() -> sheets.sheet(july));
        assertThatExceptionOfType(ScreenOver.class).isThrownBy(() -> results.finish(july));
        assertThat(screens.open()).isEmpty();
        assertThat(screens.one(july).goesOn(clock.today())).isFalse();
        assertThat(onScreen(july)).doesNotContain(joined.value());
        screens.discard(july);

        ScreenId now = screens.start(oak.oak);
        assertThat(screens.open()).hasSize(1);
        oak.school.everyoneLeaves(oak.oak.value(), clock.today().minusDays(1));
        assertThat(screens.open()).isEmpty();
        assertThatExceptionOfType(ScreenOver.class).isThrownBy(() -> sheets.sheet(now));
    }

    @Test
    void who_is_named_and_out_of_sight_is_counted_and_not_passed_over() {
        ScreenId screen = screens.start(oak.oak);
        fill(screen, oak.pupils, List.of("1", "3", "3", "3", "3", "3"));
        results.finish(screen);
        assertThat(results.of(screen, USUAL_MINUTES).outOfSight()).isZero();
        oak.school.everyoneLeaves(oak.oak.value(), clock.today().minusDays(1));

        assertThat(results.of(screen, USUAL_MINUTES).look().pupils()).isEmpty();
        assertThat(results.of(screen, USUAL_MINUTES).outOfSight()).isEqualTo(1);
        assertThat(signedIn.as(oak.ruth, () -> results.of(screen, USUAL_MINUTES).outOfSight()))
                .as("the SENCO sees who it was")
                .isZero();
    }

    @Test
    void the_senco_sees_the_screens_of_a_closed_class_and_puts_an_open_one_away() {
        ScreenId screen = screens.start(oak.oak);
        jdbc.sql("update roll_group set closed_on = ? where id = ?")
                .params(clock.today().minusDays(1), oak.oak.value())
                .update();
        oak.school.everyoneLeaves(oak.oak.value(), clock.today().minusDays(1));

        assertThat(screens.mine()).as("for a practitioner it is gone").isEmpty();
        signedIn.as(oak.ruth);
        assertThat(screens.mine()).extracting(ScreenSummary::id).containsExactly(screen);
        screens.discard(screen);
        assertThat(screens.mine()).isEmpty();
    }

    @Test
    void a_screen_that_was_put_away_can_be_brought_back_within_a_week() {
        ScreenId screen = screens.start(oak.oak);
        sheets.answer(oak.giving(screen, "B01", "3", 0));
        screens.discard(screen);
        assertThat(screens.mine()).isEmpty();

        assertThat(kept(screen, oak.pupil())).isEqualTo(LocalDate.of(2028, 8, 31));

        screens.bringBack(screen);
        assertThat(kept(screen, oak.pupil())).isNull();
        assertThat(sheets.sheet(screen).answers()).hasSize(1);

        screens.discard(screen);
        clock.pass(Duration.ofDays(Screens.DAYS_IN_BIN).plusMinutes(1));
        assertThatExceptionOfType(ScreenNotOpen.class).isThrownBy(() -> screens.bringBack(screen));
    }

    @Test
    void one_audit_row_for_the_grid_one_for_the_result_and_one_for_the_paper() {
        ScreenId screen = screens.start(oak.oak);
        fill(screen, oak.pupils.subList(0, 1), List.of("1"));
        results.finish(screen);
        long before = reads();

        results.of(screen, USUAL_MINUTES);
        assertThat(reads()).isEqualTo(before + 1);
        assertThat(papers.grid(oak.oak).pages()).isEqualTo(2);
        assertThat(reads()).isEqualTo(before + 2);
    }

    /** Thirty and three hundred pupils. */
    @Test
    void statements_do_not_grow_with_pupils() {
        assertThat(counted(300)).isEqualTo(counted(30));
    }

    private List<Long> counted(int size) {
        ScreenedClass some = new ScreenedClass(schools, size);
        return signedIn.as(some.priya, () -> {
            ScreenId screen = screens.start(some.oak);
            long open = statements.of(() -> sheets.sheet(screen)) + 100 * statements.of(screens::open);
            jdbc.sql(
                            "insert into screen_answer (screen_id, pupil_id, question, school_id, given, version, author_id, answered_at)"
                                    + " select screen_id, pupil_id, 'B01', school_id, if(pupil_id % 2, '1', '3'), 1, ?, now(3)"
                                    + " from screen_pupil where screen_id = ?")
                    .params(some.priya.id().value(), screen.value())
                    .update();
            return List.of(
                    open,
                    statements.of(() -> sheets.sheet(screen)),
                    statements.of(() -> results.finish(screen)),
                    statements.of(() -> results.of(screen, USUAL_MINUTES)),
                    statements.of(() -> papers.grid(some.oak)),
                    statements.of(screens::mine),
                    statements.of(() -> screens.one(screen)));
        });
    }

    /** One answer a pupil, to each anchor. */
    private void fill(ScreenId screen, List<PupilId> pupils, List<String> answers) {
        for (int i = 0; i < pupils.size(); i++) {
            for (String item : anchors()) {
                sheets.answer(ScreenedClass.giving(screen, pupils.get(i), item, answers.get(i), 0));
            }
        }
    }

    private List<String> anchors() {
        return catalogue.instrument().anchors().stream().map(Item::code).toList();
    }

    /** Training goes on. */
    private void aSchoolYearGoesBy() {
        clock.pass(Duration.ofDays(300));
        jdbc.sql("update training set expires_on = '2099-01-31' where school_id = ?")
                .param(oak.school.id().value())
                .update();
        signedIn.as(oak.ruth);
    }

    private List<Long> onScreen(ScreenId screen) {
        return jdbc.sql("select pupil_id from screen_pupil where screen_id = ?")
                .param(screen.value())
                .query(Long.class)
                .list();
    }

    private List<String> changes(ScreenId screen) {
        return jdbc.sql("select given from screen_change where screen_id = ? order by id")
                .param(screen.value())
                .query(String.class)
                .list();
    }

    private @Nullable LocalDate kept(ScreenId screen, PupilId pupil) {
        return jdbc.sql("select keep_until from screen_pupil where screen_id = ? and pupil_id = ?")
                .params(screen.value(), pupil.value())
                .query((row, n) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single()
                .orElse(null);
    }

    private long reads() {
        return jdbc.sql("select count(*) from audit where act = 'READ' and staff_id = ?")
                .param(oak.priya.id().value())
                .query(Long.class)
                .single();
    }
}
