package org.attune.journey;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** The invented school takes long to invent: it is made once for all journeys of a build, and each gets a copy of its own. */
final class DemoData {

    private static final Path FOLDER = Path.of("target", "test-data", "demo");
    private static final Path MADE = FOLDER.resolve("made-for-build");

    /** The forks of one build share it; outside a build each JVM makes its own. */
    private static final String BUILD = System.getProperty(
            "attune.build", Long.toString(ProcessHandle.current().pid()));

    private DemoData() {}

    static void copyTo(Path data) throws IOException {
        Files.createDirectories(FOLDER.getParent());
        try (FileChannel door = FileChannel.open(
                        FOLDER.resolveSibling("demo.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = door.lock()) {
            if (!isMade()) {
                delete();
                RunningApp.start(FOLDER, RunningApp.DEMO).close();
                Files.writeString(MADE, BUILD);
            }
        }
        copy(FOLDER.resolve("db"), data.resolve("db"));
    }

    private static boolean isMade() throws IOException {
        return Files.exists(MADE) && Files.readString(MADE).equals(BUILD);
    }

    private static void delete() throws IOException {
        if (!Files.exists(FOLDER)) {
            return;
        }
        try (Stream<Path> files = Files.walk(FOLDER)) {
            for (Path file : files.toList().reversed()) {
                Files.delete(file);
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(from)) {
            files = found.toList();
        }
        Files.createDirectories(to.getParent());
        for (Path file : files) {
            Files.copy(file, to.resolve(from.relativize(file)));
        }
    }
}
