package org.attune.context;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attune.access.CurrentUser;
import org.attune.access.Gate;
import org.attune.access.NoSuchRecord;
import org.attune.access.PupilId;
import org.attune.access.Rule;
import org.attune.method.planning.PupilLimits;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What scoring and planning reckon with, whoever does it: codes only, no words. It may rest on parts that the person must not read, so
 * no screen shows it; who may read the parts themselves, {@link Contexts} says.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Rule.SEES_PUPILS)
public class ContextFacts {

    /** Code of the format in which papers are set large. */
    public static final String LARGE_PRINT = "large-print";

    private final FactRepository facts;
    private final ContactRepository contacts;
    private final ContextWords words;
    private final Gate gate;
    private final Clock clock;

    ContextFacts(FactRepository facts, ContactRepository contacts, ContextWords words, Gate gate, Clock clock) {
        this.facts = facts;
        this.contacts = contacts;
        this.words = words;
        this.gate = gate;
        this.clock = clock;
    }

    /**
     * What was on record on a day; audited.
     *
     * @throws NoSuchRecord when there is no pupil with whom this person works
     */
    public FactsOnDay on(PupilId pupil, LocalDate day) {
        return FactsOnDay.of(standing(pupil), day, words);
    }

    /**
     * What a plan of today has to keep to; audited.
     *
     * @throws NoSuchRecord when there is no pupil with whom this person works
     */
    public PlanFacts forPlan(PupilId pupil) {
        LocalDate today = LocalDate.now(clock);
        List<StoredFact> all = standing(pupil);
        List<StoredFact> held = all.stream().filter(fact -> fact.holdsOn(today)).toList();
        PupilLimits limits = PupilLimits.NONE
                .withOptIns(values(held, FactKind.OPT_IN, StoredFact::code))
                .withAvoidances(
                        values(held, FactKind.AVOID_STRATEGY, StoredFact::code),
                        values(held, FactKind.AVOID_THING, StoredFact::note))
                .withHomeContactSafe(held.stream().noneMatch(fact -> fact.kind() == FactKind.HOME_CONTACT));
        return new PlanFacts(limits, FactsOnDay.of(all, today, words).adaptations());
    }

    /**
     * How papers reach those who may have them, by codes of “contact-format”; whose they are stays unsaid. Audited.
     *
     * @throws NoSuchRecord when there is no pupil with whom this person works
     */
    public Set<String> paperFormats(PupilId pupil) {
        CurrentUser user = gate.toRead("contact-formats", pupil.value(), pupil);
        return contacts.ofPupil(user.school().value(), pupil.value()).stream()
                .map(StoredContact::entry)
                .filter(ContactEntry::papers)
                .map(ContactEntry::format)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private List<StoredFact> standing(PupilId pupil) {
        CurrentUser user = gate.toRead("context-facts", pupil.value(), pupil);
        return facts.ofPupil(user.school().value(), pupil.value());
    }

    private static Set<String> values(
            List<StoredFact> held, FactKind kind, Function<StoredFact, @Nullable String> value) {
        return held.stream()
                .filter(fact -> fact.kind() == kind)
                .map(value)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
