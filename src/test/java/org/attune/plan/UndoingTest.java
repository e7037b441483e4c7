package org.attune.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.attune.access.NoSuchRecord;
import org.attune.access.PupilId;
import org.attune.assessment.Assessments;
import org.attune.assessment.FindingId;
import org.attune.catalogue.Catalogue;
import org.attune.testing.AppTest;
import org.attune.testing.Schoolyard;
import org.attune.testing.Schoolyard.Person;
import org.attune.testing.SignedIn;
import org.attune.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** What leaves a draft comes back, and a draft that was thrown away. */
@AppTest
class UndoingTest {

    private final PlanDrafts drafts;
    private final PlanEdits edits;
    private final PlanPromises promises;
    private final SignedIn signedIn;
    private final TestClock clock;
    private final Schoolyard.InventedSchool school;
    private final Person priya;
    private final PupilId mia;
    private final FindingId finding;
    private PlanDraft draft;

    UndoingTest(
            PlanDrafts drafts,
            PlanEdits edits,
            PlanPromises promises,
            Assessments assessments,
            Catalogue catalogue,
            SignedIn signedIn,
            TestClock clock,
            Schoolyard yard) {
        this.drafts = drafts;
        this.edits = edits;
        this.promises = promises;
        this.signedIn = signedIn;
        this.clock = clock;
        school = yard.aSchool();
        priya = school.aPractitioner("Priya Osei");
        mia = school.aPupil("Mia Hartley", school.aClass("Oak", priya));
        finding = new ScoredPupils(assessments, promises, catalogue, signedIn).low(priya, mia, "being");
        signedIn.as(priya);
        draft = drafts.start(finding, PlanTerms.usual(List.of("being")));
    }

    @AfterEach
    void go_home() {
        clock.reset();
        signedIn.nobody();
    }

    @Test
    void a_strategy_that_was_removed_comes_back_to_its_place() {
        List<String> before = draft.offer().order();
        PlanDraft less = edits.remove(id(), draft.version(), before.getFirst());
        PlanDraft again = edits.putBack(id(), less.version(), before);
        assertThat(less.offer().order()).hasSize(before.size() - 1);
        assertThat(again.offer().order()).isEqualTo(before);
        assertThat(again.offer().edited()).isFalse();
    }

    @Test
    void what_never_fitted_cannot_be_put_back() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> edits.putBack(id(), draft.version(), List.of("NO-SUCH")));
        assertThatExceptionOfType(PlanChanged.class)
                .isThrownBy(() ->
                        edits.putBack(id(), draft.version() + 1, draft.offer().order()));
    }

    @Test
    void a_draft_that_was_thrown_away_comes_back_as_it_was() {
        promises.discard(id(), draft.version());
        assertThat(drafts.open(id())).isEmpty();
        drafts.bringBack(id());
        assertThat(drafts.open(id()).orElseThrow().offer().order())
                .isEqualTo(draft.offer().order());
    }

    @Test
    void a_newer_draft_or_a_week_keeps_it_away() {
        promises.discard(id(), draft.version());
        PlanDraft newer = drafts.start(finding, PlanTerms.usual(List.of("being")));
        assertThatExceptionOfType(PlanChanged.class).isThrownBy(() -> drafts.bringBack(id()));
        promises.discard(Objects.requireNonNull(newer.id()), newer.version());
        clock.pass(Duration.ofDays(PlanDrafts.DAYS_IN_BIN).plusSeconds(1));
        assertThatExceptionOfType(PlanChanged.class).isThrownBy(() -> drafts.bringBack(id()));
    }

    @Test
    void only_who_makes_plans_for_the_pupil_brings_it_back() {
        promises.discard(id(), draft.version());
        Person stranger = school.aPractitioner("Nia New");
        Person head = school.aHead("Hedda Head");
        assertThatExceptionOfType(NoSuchRecord.class)
                .isThrownBy(() -> signedIn.as(stranger, () -> drafts.bringBack(id())));
        assertThatExceptionOfType(NoSuchRecord.class)
                .isThrownBy(() -> signedIn.as(stranger, () -> edits.putBack(id(), 0, List.of())));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> signedIn.as(head, () -> drafts.bringBack(id())));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> signedIn.as(head, () -> edits.putBack(id(), 0, List.of())));
    }

    private PlanId id() {
        return Objects.requireNonNull(draft.id());
    }
}
