package org.attune.context;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.catalogue.Code;
import org.attune.method.interruption.Circumstances;
import org.attune.method.interruption.Recorded;
import org.attune.method.planning.Adaptation;

/**
 * What was on record on one day, for the method: no words, no names.
 *
 * @param english proficiency A–E or N
 * @param daysSinceEvent from the latest event to the day
 * @param adaptations which changes of a strategy come first
 */
public record FactsOnDay(
        Optional<String> english, OptionalInt daysSinceEvent, Set<Recorded> recorded, Set<Adaptation> adaptations) {

    public FactsOnDay {
        recorded = Set.copyOf(recorded);
        adaptations = Set.copyOf(adaptations);
    }

    /** The circumstances of a scoring, with these facts beside what is known of the answers. */
    public Circumstances in(Circumstances ofAnswers) {
        return ofAnswers.withEnglish(english).withDaysSinceEvent(daysSinceEvent).withRecorded(recorded);
    }

    /** @param all that is on record for one pupil, ended ones too */
    static FactsOnDay of(Collection<StoredFact> all, LocalDate day, ContextWords words) {
        List<StoredFact> held = all.stream().filter(fact -> fact.holdsOn(day)).toList();
        Optional<String> english = held.stream()
                .filter(fact -> fact.kind() == FactKind.ENGLISH)
                .map(StoredFact::code)
                .flatMap(Stream::ofNullable)
                .findFirst();
        Optional<LocalDate> event = held.stream()
                .filter(fact -> fact.kind() == FactKind.EVENT)
                .map(StoredFact::startsOn)
                .max(Comparator.naturalOrder());
        OptionalInt days =
                event.isEmpty() ? OptionalInt.empty() : OptionalInt.of((int) ChronoUnit.DAYS.between(event.get(), day));
        EnumSet<Recorded> recorded = EnumSet.noneOf(Recorded.class);
        held.forEach(fact -> codes(fact, words).forEach(code -> recorded.addAll(code.means())));
        Set<Adaptation> adaptations = held.stream()
                .filter(fact -> fact.kind() != FactKind.EVENT || isRecent(fact, day))
                .flatMap(fact -> codes(fact, words))
                .flatMap(code -> code.adaptations().stream())
                .collect(Collectors.toSet());
        return new FactsOnDay(english, days, recorded, adaptations);
    }

    /** Whether a result has to bear something in mind that is not English. */
    boolean bearsOnResults() {
        return !recorded.isEmpty() || in(Circumstances.UNKNOWN).isEventRecent();
    }

    private static boolean isRecent(StoredFact event, LocalDate day) {
        return ChronoUnit.DAYS.between(event.startsOn(), day) <= Circumstances.DAYS_OF_RECENT_EVENT;
    }

    private static Stream<Code> codes(StoredFact fact, ContextWords words) {
        return Stream.concat(words.code(fact.kind(), fact.code()).stream(), words.status(fact.status()).stream());
    }
}
