package org.attune.method.interruption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.attune.method.Invented;
import org.attune.method.scoring.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class StatusTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/method/statuses.csv", useHeadersInDisplayName = true)
    void each_status_begins_and_ends_where_the_rule_says(
            int expectation, String sd, String internal, int sum, int answered, int length, Status status) {
        Measure measure = new Measure(sum, answered, length, Invented.reference(expectation, sd, internal));

        assertThat(Status.of(Optional.of(measure))).isEqualTo(status);
    }

    @Test
    void without_a_measure_not_enough_is_seen() {
        assertThat(Status.of(Optional.empty())).isEqualTo(Status.NOT_ENOUGH_SEEN);
    }
}
