package org.attune.testing;

import java.nio.file.Path;

/** Where the tests of this JVM keep their database: the gate runs two of them side by side. */
public final class TestData {

    private TestData() {}

    public static Path folder() {
        return Path.of("target", "test-data", System.getProperty("attune.tests", "1"));
    }
}
