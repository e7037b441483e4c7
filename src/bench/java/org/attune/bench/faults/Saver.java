package org.attune.bench.faults;

import java.util.UUID;

/** Saves answers with the application’s own service, here or in another process. */
public interface Saver {

    /** What became of an answer. */
    sealed interface Outcome {

        record Saved(int version) implements Outcome {}

        record Conflict(int theirVersion, int theirResponse) implements Outcome {}

        record Other(String what) implements Outcome {}
    }

    /** @throws Exception where nobody can say: the answer may be on disk or not, and is sent again under the same id */
    Outcome save(Answer answer) throws Exception;

    /** As one line; the id first. */
    static String toLine(UUID command, Outcome outcome) {
        return command + " "
                + switch (outcome) {
                    case Outcome.Saved(int version) -> "saved " + version;
                    case Outcome.Conflict(int version, int response) -> "conflict " + version + " " + response;
                    case Outcome.Other(String what) -> "other " + what.replace(' ', '-');
                };
    }

    static Outcome ofParts(String[] parts) {
        return switch (parts[1]) {
            case "saved" -> new Outcome.Saved(Integer.parseInt(parts[2]));
            case "conflict" -> new Outcome.Conflict(Integer.parseInt(parts[2]), Integer.parseInt(parts[3]));
            default -> new Outcome.Other(parts[2]);
        };
    }
}
