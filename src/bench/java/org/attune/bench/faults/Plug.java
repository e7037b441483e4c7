package org.attune.bench.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Kills, stops and continues the embedded database of a data folder, by its process id. */
record Plug(Path data) {

    long pid() {
        try {
            return Long.parseLong(Files.readString(data.resolve("mariadbd.pid")).strip());
        } catch (IOException | NumberFormatException beingWritten) {
            return -1;
        }
    }

    /** kill -9. */
    void pull() {
        ProcessHandle.of(pid()).ifPresent(server -> {
            server.destroyForcibly();
            server.onExit().join();
        });
    }

    void signal(String name) throws IOException, InterruptedException {
        int code = new ProcessBuilder("kill", "-" + name, "" + pid())
                .inheritIO()
                .start()
                .waitFor();
        if (code != 0) {
            throw new IOException("kill -" + name + " said " + code);
        }
    }
}
