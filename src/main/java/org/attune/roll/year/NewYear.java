package org.attune.roll.year;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attune.access.Audit;
import org.attune.access.CurrentUser;
import org.attune.access.CurrentUsers;
import org.attune.access.Gate;
import org.attune.access.PupilId;
import org.attune.access.Rule;
import org.attune.access.SchoolId;
import org.attune.roll.ChangeKind;
import org.attune.roll.ChangesSince;
import org.attune.roll.RollChange;
import org.attune.roll.RollChanges;
import org.attune.roll.SchoolYears;
import org.attune.roll.year.YearDrafts.Saved;
import org.attune.roll.year.YearStanding.State;
import org.attune.roll.year.YearStanding.Written;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The new school year. A draft changes nothing. Written in, it is there with its dates; until it is confirmed, or its first day has come, it
 * can be taken back whole. Why so: decision 362.
 */
@Service
@Transactional
public class NewYear {

    private final YearTables tables;
    private final YearDrafts drafts;
    private final YearWriter writer;
    private final RollChanges changes;
    private final ChangesSince since;
    private final CurrentUsers users;
    private final Gate gate;
    private final Audit audit;
    private final Clock clock;

    NewYear(
            YearTables tables,
            YearDrafts drafts,
            YearWriter writer,
            RollChanges changes,
            ChangesSince since,
            CurrentUsers users,
            Gate gate,
            Audit audit,
            Clock clock) {
        this.tables = tables;
        this.drafts = drafts;
        this.writer = writer;
        this.changes = changes;
        this.since = since;
        this.users = users;
        this.gate = gate;
        this.audit = audit;
        this.clock = clock;
    }

    @PreAuthorize(Rule.ADMINISTERS)
    @Transactional(readOnly = true)
    public YearStanding standing() {
        SchoolId school = users.current().school();
        Optional<RollChange> ahead = ahead(school);
        if (ahead.isPresent()) {
            RollChange change = ahead.get();
            gate.toList("new-year", change.id().value());
            Written written = new Written(
                    change,
                    since.pupils(school, change.id()),
                    since.adults(school, change.id()),
                    cameSince(school, change));
            return new YearStanding(change.confirmed() ? State.CONFIRMED : State.WRITTEN, change.day(), written);
        }
        return drafts.find(school)
                .map(Saved::draft)
                .filter(draft -> draft.firstDay().isAfter(today()))
                .map(draft -> new YearStanding(State.DRAFT, draft.firstDay(), null))
                .orElseGet(() -> new YearStanding(State.NOT_BEGUN, SchoolYears.nextFirstDay(today()), null));
    }

    /**
     * A new draft with what is proposed, in place of any other.
     *
     * @throws YearRefused when the day is not ahead, or a new year is written in already
     */
    @PreAuthorize(Rule.ADMINISTERS)
    public void begin(LocalDate firstDay) {
        CurrentUser user = users.current();
        requireAhead(firstDay);
        requireNothingWritten(user.school());
        changes.settleYearGroups(user.school());
        drafts.begin(user, YearProposals.draft(tables.read(user.school(), firstDay.minusDays(1)), firstDay));
        audit.changed(user, "new-year-draft", 0);
    }

    /** The draft and what there is to choose from; one audit row for the list. */
    @PreAuthorize(Rule.ADMINISTERS)
    @Transactional(readOnly = true)
    public YearWork work() {
        CurrentUser user = gate.toList("new-year-draft", 0);
        Saved saved = draft(user.school());
        YearRoll roll = tables.read(user.school(), saved.draft().lastDay());
        return YearChoices.of(roll, saved.draft(), saved.version());
    }

    /**
     * @param seen the version that was on the screen
     * @return the version that it is now
     * @throws YearRefused when someone else saved meanwhile, or a day is out of order
     */
    @PreAuthorize(Rule.ADMINISTERS)
    public int save(YearDraft draft, int seen) {
        CurrentUser user = users.current();
        requireAhead(draft.firstDay());
        if (!draft.leaversLastDay().isBefore(draft.firstDay())) {
            throw new YearRefused("leavers-day");
        }
        LocalDate reads = draft.readsFrom();
        if (reads != null && !reads.isBefore(draft.firstDay())
                || draft.staffing().stream().anyMatch(one -> one.from().isBefore(draft.firstDay()))) {
            throw new YearRefused("adults-day");
        }
        int version = drafts.save(user, draft, seen);
        audit.changed(user, "new-year-draft", 0);
        return version;
    }

    @PreAuthorize(Rule.ADMINISTERS)
    public void discard() {
        CurrentUser user = users.current();
        drafts.delete(user.school());
        audit.changed(user, "new-year-draft", 0);
    }

    /** What writing it in would do; changes nothing. One audit row for the list. */
    @PreAuthorize(Rule.ADMINISTERS)
    @Transactional(readOnly = true)
    public YearPreview preview() {
        CurrentUser user = gate.toList("new-year-draft", 0);
        return plan(user.school()).preview();
    }

    /**
     * Writes it in, in one transaction, with its dates.
     *
     * @param seen the preview that the administrator agreed to
     * @throws YearRefused when the roll or the draft changed since, something is undecided, or one is written in already
     */
    @PreAuthorize(Rule.ADMINISTERS)
    public void writeIn(YearPreview seen) {
        CurrentUser user = users.current();
        changes.lock(user.school());
        requireNothingWritten(user.school());
        requireAhead(seen.firstDay());
        YearPlan plan = plan(user.school());
        if (!plan.preview().equals(seen)) {
            throw new YearRefused("changed-meanwhile");
        }
        if (!seen.isReady()) {
            throw new YearRefused("not-ready");
        }
        changes.settleYearGroups(user.school());
        writer.write(user, plan);
    }

    /** From now on it stays; what is wrong is put right by hand. */
    @PreAuthorize(Rule.ADMINISTERS)
    public void confirm() {
        CurrentUser user = users.current();
        RollChange change = requireOpen(user.school());
        changes.confirm(user, change.id());
        drafts.delete(user.school());
        audit.changed(user, "new-year", change.id().value());
    }

    /** As it was before; what was changed by hand since stays. The draft is there again. */
    @PreAuthorize(Rule.ADMINISTERS)
    public void takeBack() {
        CurrentUser user = users.current();
        changes.lock(user.school());
        RollChange change = requireOpen(user.school());
        List<PupilId> touched = changes.takeBack(user, change.id());
        audit.changed(user, "new-year", change.id().value());
        audit.wroteAll(user, "roll", touched);
    }

    private YearPlan plan(SchoolId school) {
        YearDraft draft = draft(school).draft();
        return YearPlanner.plan(tables.read(school, draft.lastDay()), draft);
    }

    private Saved draft(SchoolId school) {
        return drafts.find(school).orElseThrow(() -> new YearRefused("no-draft"));
    }

    private Optional<RollChange> ahead(SchoolId school) {
        return changes.ahead(school, ChangeKind.NEW_YEAR, today()).stream().findFirst();
    }

    private RollChange requireOpen(SchoolId school) {
        return ahead(school)
                .filter(change -> change.canBeTakenBack(today()))
                .orElseThrow(() -> new YearRefused("too-late"));
    }

    private void requireNothingWritten(SchoolId school) {
        if (ahead(school).isPresent()) {
            throw new YearRefused("written-already");
        }
    }

    private void requireAhead(LocalDate firstDay) {
        if (!firstDay.isAfter(today())) {
            throw new YearRefused("first-day");
        }
    }

    /** On the roll on the first day in the class of the old year, and not known to the change. */
    private List<String> cameSince(SchoolId school, RollChange change) {
        YearRoll roll = tables.read(school, change.day().minusDays(1));
        Set<PupilId> known = since.known(school, change.id());
        var then = roll.classesOn(change.day());
        return roll.pupils().stream()
                .filter(pupil -> pupil.isHere(change.day()) && !known.contains(new PupilId(pupil.id())))
                .filter(pupil -> {
                    YearRoll.PupilIn in = then.get(pupil.id());
                    return in == null || in.startsOn().isBefore(change.day());
                })
                .map(YearRoll.Pupil::name)
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
