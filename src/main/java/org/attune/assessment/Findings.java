package org.attune.assessment;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
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
    private final StandingQuery standing;
    private final Finder finder;
    private final Gate gate;
    private final CurrentUsers users;
    private final Caseload caseload;
    private final Clock clock;

    Findings(
            FindingRepository findings,
            ReadingRepository readings,
            SignOffs signOffs,
            StandingQuery standing,
            Finder finder,
            Gate gate,
            CurrentUsers users,
            Caseload caseload,
            Clock clock) {
        this.findings = findings;
        this.readings = readings;
        this.signOffs = signOffs;
        this.standing = standing;
        this.finder = finder;
        this.gate = gate;
        this.users = users;
        this.caseload = caseload;
        this.clock = clock;
    }

    /**
     * One finding; the look is audited.
     *
     * @throws NoSuchRecord when there is none that this person may see
     */
    @PreAuthorize(Rule.SEES_PUPILS)
    @Transactional(readOnly = true)
    public FoundRecord get(FindingId id) {
        StoredFinding stored = find(id);
        gate.toRead("finding", id.value(), stored.pupil());
        return record(stored);
    }

    /** The newest that no correction has replaced; the look is audited. */
    @PreAuthorize(Rule.SEES_PUPILS)
    @Transactional(readOnly = true)
    public Optional<FoundRecord> latestOf(PupilId pupil) {
        CurrentUser user = gate.toRead("latest-finding", pupil.value(), pupil);
        return findings.newestFirst(user.school().value(), pupil.value(), Limit.of(1)).stream()
                .findFirst()
                .map(this::record);
    }

    /** Every finding of the pupil, newest first, corrected ones too; the look is audited. */
    @PreAuthorize(Rule.SEES_PUPILS)
    @Transactional(readOnly = true)
    public List<FindingSummary> of(PupilId pupil) {
        CurrentUser user = gate.toRead("findings", pupil.value(), pupil);
        return summaries(user, pupil);
    }

    /** Where these pupils stand; those whom the person may not see are left out. One audit row for the list. */
    @PreAuthorize(Rule.SEES_PUPILS)
    @Transactional(readOnly = true)
    public Map<PupilId, Standing> standings(Collection<PupilId> pupils) {
        CurrentUser user = gate.toList("standings", 0);
        return standing.of(user.school(), caseload.among(user, pupils));
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
        CurrentUser user = gate.toWrite("reading", id.value(), find(id).pupil());
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

    private FoundRecord record(StoredFinding stored) {
        CurrentUser user = users.current();
        List<FindingSummary> all = summaries(user, stored.pupil());
        FindingSummary own = all.stream()
                .filter(summary -> summary.id().equals(stored.id()))
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord("finding"));
        return new FoundRecord(
                stored.id(),
                stored.assessment(),
                stored.pupil(),
                own.lead(),
                stored.madeAt(),
                stored.band(),
                finder.answers(stored),
                stored.circumstances(),
                finder.again(stored),
                stored.superseded(),
                signOffs.of(stored),
                readings.newestFirst(user.school().value(), stored.id().value()).stream()
                        .map(StoredReading::toReading)
                        .toList(),
                versionsOf(own, all));
    }

    private List<FindingSummary> summaries(CurrentUser user, PupilId pupil) {
        return findings.ofPupil(user.school().value(), pupil.value()).stream()
                .map(FindingRepository.Row::summary)
                .toList();
    }

    /** The chain of corrections on which it lies: oldest to newest by what corrects what, read both ways. */
    private static List<FindingSummary> versionsOf(FindingSummary own, List<FindingSummary> all) {
        Set<AssessmentId> chain = new HashSet<>(Set.of(own.assessment()));
        boolean grew = true;
        while (grew) {
            grew = false;
            for (FindingSummary summary : all) {
                AssessmentId corrects = summary.corrects();
                if (corrects != null && (chain.contains(corrects) || chain.contains(summary.assessment()))) {
                    grew |= chain.add(corrects) | chain.add(summary.assessment());
                }
            }
        }
        return all.stream()
                .filter(summary -> chain.contains(summary.assessment()))
                .toList();
    }
}
