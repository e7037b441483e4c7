package org.attune.bench.faults;

import java.util.UUID;
import org.attune.assessment.AnswerCommand;
import org.attune.assessment.AssessmentId;
import org.attune.method.instrument.Response;

/** One tap, as it travels to the service, also as a line of text. */
public record Answer(String username, long assessment, String item, int response, int seenVersion, UUID command) {

    AnswerCommand toCommand() {
        return new AnswerCommand(
                new AssessmentId(assessment), item, Response.ofNumber(response), null, seenVersion, command);
    }

    String toLine() {
        return String.join(" ", username, "" + assessment, item, "" + response, "" + seenVersion, command.toString());
    }

    static Answer ofLine(String line) {
        String[] parts = line.split(" ");
        return new Answer(
                parts[0],
                Long.parseLong(parts[1]),
                parts[2],
                Integer.parseInt(parts[3]),
                Integer.parseInt(parts[4]),
                UUID.fromString(parts[5]));
    }
}
