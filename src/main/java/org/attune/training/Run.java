package org.attune.training;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.attune.catalogue.PracticeCase;
import org.attune.method.instrument.Response;
import org.jspecify.annotations.Nullable;

/**
 * A row of training_run.
 *
 * @param cases codes, in the order in which they are rated
 * @param finishedAt null while it is open
 * @param calibrated null for a practice, and while it is open
 */
record Run(
        RunId id,
        RunKind kind,
        List<String> cases,
        Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable Boolean calibrated) {

    /** A place in a run: a case, and an item of it. */
    record Place(String caseCode, String item) {}

    /** @param agreed null while the run is open */
    record Given(Place place, Response response, @Nullable Response agreed) {}

    Run {
        cases = List.copyOf(cases);
    }

    boolean isOpen() {
        return finishedAt == null;
    }

    /** For a run that is known to be over. */
    Instant end() {
        return Objects.requireNonNull(finishedAt);
    }

    /** How many questions these cases ask. */
    static int questions(List<PracticeCase> cases) {
        return cases.stream().mapToInt(one -> one.ratings().size()).sum();
    }

    /** The answers to one case, by item. */
    static Map<String, Response> of(List<Given> given, String caseCode) {
        return given.stream()
                .filter(one -> one.place().caseCode().equals(caseCode))
                .collect(java.util.stream.Collectors.toMap(one -> one.place().item(), Given::response));
    }
}
