package org.attune.assessment;

import java.util.List;
import java.util.Optional;
import org.attune.access.CurrentUser;
import org.attune.access.CurrentUsers;
import org.attune.access.Gate;
import org.attune.access.NoSuchRecord;
import org.attune.access.Rule;
import org.attune.catalogue.Catalogue;
import org.attune.method.change.ChangeRules;
import org.attune.method.change.Occasion;
import org.attune.method.instrument.Instrument;
import org.attune.method.scoring.Answers;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What changed between two findings of a pupil. Only the lead’s current versions are compared. Source: method.md, “Change”. */
@Service
@Transactional(readOnly = true)
public class Changes {

    private final FindingRepository findings;
    private final Blinds blinds;
    private final SecondViewQuery secondViews;
    private final Finder finder;
    private final Gate gate;
    private final CurrentUsers users;
    private final Instrument instrument;
    private final ChangeRules rules;

    Changes(
            FindingRepository findings,
            Blinds blinds,
            SecondViewQuery secondViews,
            Finder finder,
            Gate gate,
            CurrentUsers users,
            Catalogue catalogue) {
        this.findings = findings;
        this.blinds = blinds;
        this.secondViews = secondViews;
        this.finder = finder;
        this.gate = gate;
        this.users = users;
        this.instrument = catalogue.instrument();
        this.rules = new ChangeRules(instrument, catalogue.references());
    }

    /**
     * Since the lead’s current finding just before this one; the look is audited. Empty where there is none, where this is not the lead’s
     * current version, or where the earlier one is closed to the person, who gives a second view beside it.
     *
     * @throws NoSuchRecord when there is none that this person may see
     * @throws HeldBack where this one is closed to the person until both adults have finished
     */
    @PreAuthorize(Rule.SEES_PUPILS)
    public Optional<ChangeSince> since(FindingId id) {
        StoredFinding later = findings.findBySchoolIdAndId(
                        users.current().school().value(), id.value())
                .orElseThrow(() -> gate.refuse("change", id.value()));
        blinds.open(users.current(), "change", later);
        CurrentUser user = gate.toRead("change", id.value(), later.pupil());
        if (later.kind() != AssessmentKind.LEAD || later.superseded()) {
            return Optional.empty();
        }
        return findings
                .before(
                        user.school().value(),
                        later.pupil().value(),
                        later.firstMadeAt(),
                        later.id().value(),
                        Limit.of(1))
                .stream()
                .filter(earlier -> !secondViews
                        .held(user, List.of(later.pupil()))
                        .contains(earlier.finding().id()))
                .findFirst()
                .map(earlier -> between(earlier, later, user));
    }

    private ChangeSince between(FindingRepository.Row earlier, StoredFinding later, CurrentUser user) {
        FindingRepository.Row own =
                findings.row(user.school().value(), later.id().value()).orElseThrow();
        boolean sameLead = earlier.summary().lead().equals(own.summary().lead());
        return new ChangeSince(
                earlier.summary(), rules.between(occasion(earlier.finding()), occasion(later), sameLead), sameLead);
    }

    /** Answers to other questions are not read: the rules then say that the two may not be compared. */
    private Occasion occasion(StoredFinding stored) {
        Answers answers = stored.instrument().equals(instrument.id()) ? finder.answers(stored) : Answers.NONE;
        return new Occasion(stored.instrument(), stored.band(), answers);
    }
}
