package org.attune.bench.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The same server on the same data, but told not to wait for the disk: what the figures look like when answers are lost. Attune itself
 * has no such setting.
 */
final class LooseServer implements AutoCloseable {

    private static final String NAME = "control";
    private static final String PASSWORD = "control-arm-only";

    private final Path data;
    private final int port;
    private Process process;

    private LooseServer(Path data, int port) throws IOException {
        this.data = data;
        this.port = port;
        this.process = launch();
    }

    static LooseServer start(Path data) throws IOException {
        try (var socket = new java.net.ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            int port = socket.getLocalPort();
            socket.close();
            return new LooseServer(data, port);
        }
    }

    /** For the application, in place of the embedded database. */
    String[] settings() {
        return new String[] {
            "--spring.datasource.url=" + url(),
            "--spring.datasource.username=" + NAME,
            "--spring.datasource.password=" + PASSWORD,
            "--spring.flyway.enabled=false"
        };
    }

    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    void startAgain() throws IOException {
        process = launch();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private Process launch() throws IOException {
        Path home;
        try (var entries = Files.list(data)) {
            home = entries.filter(entry -> entry.getFileName().toString().startsWith("server-"))
                    .findFirst()
                    .orElseThrow()
                    .toRealPath();
        }
        Path init = data.resolve("loose.sql").toAbsolutePath();
        Files.writeString(init, """
                create or replace user '%1$s'@'127.0.0.1' identified by '%2$s';
                grant all on attune.* to '%1$s'@'127.0.0.1';
                """.formatted(NAME, PASSWORD));
        List<String> command = new ArrayList<>(List.of(
                home.resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + home,
                "--lc-messages-dir=" + home.resolve("share"),
                "--datadir=" + data.resolve("db").toAbsolutePath(),
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--socket=loose.sock",
                "--skip-name-resolve",
                "--skip-ssl",
                "--init-file=" + init,
                "--innodb-buffer-pool-size=256M",
                "--innodb-flush-log-at-trx-commit=0",
                "--innodb-snapshot-isolation=ON"));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        Process started = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        data.resolve("mariadb.log").toFile()))
                .start();
        Adults.await(this::answers, Duration.ofSeconds(90), "the control server answers");
        return started;
    }

    private boolean answers() {
        try (var connection = DriverManager.getConnection(url(), NAME, PASSWORD)) {
            return connection.isValid(5);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/attune?connectTimeout=5000&socketTimeout=15000";
    }
}
