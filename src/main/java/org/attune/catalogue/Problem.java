package org.attune.catalogue;

/**
 * What is wrong with a file.
 *
 * @param file such as {@code config/strategies/being.yaml}
 * @param line from 1; 0 where the file as a whole is meant
 */
public record Problem(String file, int line, String reason) {

    @Override
    public String toString() {
        return line == 0 ? file + ": " + reason : file + ":" + line + ": " + reason;
    }
}
