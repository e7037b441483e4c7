package org.attune.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second JVM is really killed; its database server outlives it, and the next start must cope. */
class OrphanTest {

    @TempDir
    Path folder;

    @Test
    void a_server_that_outlived_its_killed_attune_is_stopped_before_the_next_start() throws Exception {
        Process attune = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Starter.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        long orphan;
        try (BufferedReader out = attune.inputReader()) {
            orphan = Long.parseLong(out.readLine());
        }
        attune.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
        assertThat(ProcessHandle.of(orphan)).isPresent();

        try (EmbeddedMariaDb next = EmbeddedMariaDb.start(folder)) {
            assertThat(next.pid()).isNotEqualTo(orphan);
            assertThat(ProcessHandle.of(orphan).filter(ProcessHandle::isAlive)).isEmpty();
        }
        assertThat(Files.exists(folder.resolve("mariadbd.pid"))).isFalse();
    }

    /** Starts the database and waits to be killed. */
    static final class Starter {

        public static void main(String[] arguments) throws Exception {
            try (EmbeddedMariaDb database = EmbeddedMariaDb.start(Path.of(arguments[0]))) {
                System.out.println(database.pid());
                new java.util.concurrent.CountDownLatch(1).await();
            }
        }

        private Starter() {}
    }
}
