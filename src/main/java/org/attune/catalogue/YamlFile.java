package org.attune.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A YAML file as a tree, with the line of each part. Parts are named by JSON pointer (RFC 6901): {@code /items/0/code}. Own checks
 * report what they find here, and {@link #stopIfBroken} throws it all at once.
 */
final class YamlFile {

    private final String name;
    private final JsonNode root;
    private final Map<String, Integer> lines;
    private final List<Problem> problems = new ArrayList<>();

    YamlFile(String name, JsonNode root, Map<String, Integer> lines) {
        this.name = name;
        this.root = root;
        this.lines = lines;
    }

    JsonNode root() {
        return root;
    }

    void problem(String pointer, String reason) {
        problems.add(new Problem(name, line(pointer), reason, pointer));
    }

    void check(boolean holds, String pointer, String reason) {
        if (!holds) {
            problem(pointer, reason);
        }
    }

    /** @throws CatalogueException with every problem reported so far, where there is one */
    void stopIfBroken() {
        if (!problems.isEmpty()) {
            throw new CatalogueException(problems);
        }
    }

    /** The line of a part, or of the nearest part around it that is in the file. */
    private int line(String pointer) {
        String part = pointer;
        while (!lines.containsKey(part) && !part.isEmpty()) {
            part = part.substring(0, part.lastIndexOf('/'));
        }
        return lines.getOrDefault(part, 1);
    }
}
