package org.attune.catalogue;

/**
 * What is wrong with a file.
 *
 * @param file such as {@code config/strategies/being.yaml}
 * @param line from 1; 0 where the file as a whole is meant
 * @param part as a JSON pointer; empty where the file as a whole is meant
 */
public record Problem(String file, int line, String reason, String part) {

    Problem(String file, int line, String reason) {
        this(file, line, reason, "");
    }

    /** Of a problem in a list of records: the record’s key, such as {@code steps}; empty where the record as a whole is meant. */
    public String key() {
        String[] names = part.split("/", -1);
        int ofRecord = 3;
        return names.length > ofRecord ? names[ofRecord] : "";
    }

    @Override
    public String toString() {
        return line == 0 ? file + ": " + reason : file + ":" + line + ": " + reason;
    }
}
