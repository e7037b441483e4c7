package org.attune.assessment;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attune.access.Caseload;
import org.attune.access.CurrentUser;
import org.attune.access.CurrentUsers;
import org.attune.access.Gate;
import org.attune.access.NoSuchRecord;
import org.attune.access.PupilId;
import org.attune.access.Rule;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was found, and what adults say to it. */
@Service
@Transactional
public class Findings {

    static final int LONGEST_REASON = 1000;

    private final FindingRepository findings;
    private final ReadingRepository readings;
    private final SignOffs signOffs;
    private final Blinds blinds;
    private final FoundRecords records;
    private final SecondViewQuery secondViews;
    private final Comparisons comparisons;
    private final StandingQuery standing;
    private final Gate gate;
    private final CurrentUsers users;
    private final Caseload caseload;
    private final Clock clock;

    Findings(
            FindingRepository findings,
            ReadingRepository readings,
            SignOffs signOffs,
            Blinds blinds,
            FoundRecords records,
            SecondViewQuery secondViews,
            Comparisons comparisons,
            StandingQuery standing,
            Gate gate,
            CurrentUsers users,
            Caseload caseload,
            Clock clock) {
        this.findings = findings;
        this.readings = readings;
        this.signOffs = signOffs;
        this.blinds = blinds;
        this.records = records;
        this.secondViews = secondViews;
        this.comparisons = comparisons;
        this.standing = standing;
        this.gate = gate;
        this.users = users;
        this.caseload = caseload;
        this.clock = clock;
    }

    /**
     * One finding; the look is audited.
     *
     * @throws NoSuchRecord when there is none that this person may see
     * @throws HeldBack where two adults score the pupil, and this is closed to the person until both have finished
     */
    @PreAuthorize(Rule.SEES_PUPILS)
    @Transactional(readOnly = true)
    public FoundRecord get(FindingId id) {
        StoredFinding stored = find(id);
        blinds.open(users.current(), "finding", stored);
        gate.toRead("finding", id.value(), stored.pupil());
        return records.of(stored);
    }

    /**
     * The lead’s newest that no correction has replaced; the look is audited.
     *
     * @throws HeldBack where the person gives a second view beside it
     */
    @PreAuthorize(Rule.SEES_PUPILS)
    @Transactional(readOnly = true)
    public Optional<FoundRecord> latestOf(PupilId pupil) {
        CurrentUser user = users.current();
        Optional<StoredFinding> newest =
                findings.newestFirst(user.school().value(), pupil.value(), Limit.of(1)).stream()
                        .findFirst();
        newest.ifPresent(stored -> blinds.open(user, "finding", stored));
        gate.toRead("finding", newest.map(stored -> stored.id().value()).orElse(0L), pupil);
        return newest.map(records::of);
    }

    /** Every lead’s finding of the pupil, newest first, corrected ones too, none that is closed to the person; the look is audited. */
    @PreAuthorize(Rule.SEES_PUPILS)
    @Transactional(readOnly = true)
    public List<FindingSummary> of(PupilId pupil) {
        CurrentUser user = gate.toRead("findings", pupil.value(), pupil);
        Set<FindingId> held = secondViews.held(user, List.of(pupil));
        return records.summaries(user.school(), pupil, AssessmentKind.LEAD).stream()
                .filter(summary -> !held.contains(summary.id()))
                .toList();
    }

    /** Where these pupils stand; those whom the person may not see are left out. One audit row for the list. */
    @PreAuthorize(Rule.SEES_PUPILS)
    @Transactional(readOnly = true)
    public Map<PupilId, Standing> standings(Collection<PupilId> pupils) {
        CurrentUser user = gate.toList("standings", 0);
        return standing.of(user, caseload.among(user, pupils));
    }

    /** Findings of these pupils that are closed to the person while they give a second view: for lists of what was made from them. */
    @PreAuthorize(Rule.SEES_PUPILS)
    @Transactional(readOnly = true)
    public Set<FindingId> heldBack(Collection<PupilId> pupils) {
        return secondViews.held(users.current(), pupils);
    }

    /**
     * Two adults’ findings side by side; the look is audited for both.
     *
     * @throws NoSuchRecord where they do not stand side by side, or the person may not see one of them
     * @throws HeldBack where one is closed to the person until both have finished
     */
    @PreAuthorize(Rule.SEES_PUPILS)
    @Transactional(readOnly = true)
    public TwoViews beside(FindingId lead, FindingId second) {
        FoundRecord one = get(lead);
        FoundRecord other = get(second);
        Beside link = other.beside();
        if (link == null || !comparisons.stored(users.current().school().value(), lead, second)) {
            throw gate.refuse("comparison", second.value());
        }
        return new TwoViews(one, other, comparisons.compare(find(lead), find(second)), link.blind());
    }

    /**
     * Adds the person’s own view.
     *
     * @throws IllegalArgumentException where there is no reason, unless it fits
     */
    @PreAuthorize(Rule.WORKS_WITH_PUPILS)
    public void read(FindingId id, Fit fit, @Nullable String reason) {
        if (fit != Fit.FITS && (reason == null || reason.isBlank())
                || reason != null && reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("A view that differs has a reason of at most 1,000 characters");
        }
        StoredFinding finding = find(id);
        blinds.open(users.current(), "finding", finding);
        CurrentUser user = gate.toWrite("reading", id.value(), finding.pupil());
        readings.save(new StoredReading(user, id, fit, reason, clock.instant()));
    }

    /**
     * The SENCO’s signature, before the finding reaches a parent or another agency. A correction needs a new one.
     *
     * @throws NotOpen where a correction has replaced it, or it is signed already
     */
    @PreAuthorize(Rule.SIGNS)
    public void signOff(FindingId id, @Nullable String note) {
        if (note != null && (note.isBlank() || note.length() > SignOffs.LONGEST_NOTE)) {
            throw new IllegalArgumentException("A note has 1 to 1,000 characters");
        }
        StoredFinding finding = findings.lockAlone(users.current().school().value(), id.value())
                .orElseThrow(() -> gate.refuse("sign-off", id.value()));
        blinds.open(users.current(), "finding", finding);
        CurrentUser user = gate.toWrite("sign-off", id.value(), finding.pupil());
        signOffs.sign(user, finding, note);
    }

    /** Of each pupil on roll the newest finding, where it waits for a signature; the one that waits longest first. */
    @PreAuthorize(Rule.SIGNS)
    @Transactional(readOnly = true)
    public List<UnsignedFinding> unsigned() {
        return signOffs.unsigned(gate.toList("unsigned-findings", 0));
    }

    private StoredFinding find(FindingId id) {
        return findings.findBySchoolIdAndId(users.current().school().value(), id.value())
                .orElseThrow(() -> gate.refuse("finding", id.value()));
    }
}
