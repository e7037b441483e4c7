package org.attune.training;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attune.catalogue.PracticeCase;
import org.attune.method.instrument.Response;

/**
 * A calibration under way.
 *
 * @param cases in the order in which they are rated
 * @param answers so far: by case, by item
 */
public record OpenCalibration(List<PracticeCase> cases, Map<String, Map<String, Response>> answers) {

    public OpenCalibration {
        cases = List.copyOf(cases);
        answers = Map.copyOf(answers);
    }

    public Map<String, Response> of(PracticeCase one) {
        return answers.getOrDefault(one.code(), Map.of());
    }

    public int answered() {
        return answers.values().stream().mapToInt(Map::size).sum();
    }

    public int questions() {
        return Run.questions(cases);
    }

    /** The first case with a question that is open. */
    public Optional<PracticeCase> firstOpen() {
        return cases.stream().filter(one -> !one.isAnswered(of(one))).findFirst();
    }
}
