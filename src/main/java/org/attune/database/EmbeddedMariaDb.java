package org.attune.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A MariaDB server of our own, as a child process on the loopback address, with its data below one folder. It is started again when it
 * dies; one that outlived a killed Attune is stopped before a new one starts. See decision 0003.
 */
public final class EmbeddedMariaDb implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedMariaDb.class);
    private static final Duration START_LIMIT = Duration.ofSeconds(90);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(60);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    /** A statement of ours takes milliseconds: a server that says nothing for so long is away, and nobody is kept waiting. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /** A migration may rewrite a large table. */
    private static final Duration PATIENCE_OF_MIGRATIONS = Duration.ofHours(1);

    private final DataFolder data;
    private final ServerFiles files;
    private final ServerProgram program;
    private final Credentials credentials = Credentials.random();
    private final int port;
    private Process server;
    private volatile boolean closing;

    private EmbeddedMariaDb(DataFolder data) throws IOException, InterruptedException {
        this.data = data;
        this.files = ServerFiles.in(data);
        this.program = new ServerProgram(data, files);
        this.port = freePort();
        stopOrphan();
        if (!Files.isDirectory(data.resolve("db"))) {
            program.makeTables();
        }
        this.server = launch();
        watch(server);
    }

    /**
     * Starts the server on the data below {@code folder}; the first time, makes them.
     *
     * @throws DataFolderInUse when another Attune holds the folder
     */
    public static EmbeddedMariaDb start(Path folder) {
        DataFolder data = DataFolder.take(folder);
        try {
            return new EmbeddedMariaDb(data);
        } catch (IOException e) {
            data.close();
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            data.close();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the database was starting", e);
        } catch (RuntimeException e) {
            data.close();
            throw e;
        }
    }

    public String jdbcUrl() {
        return jdbcUrl(PATIENCE);
    }

    String migrationUrl() {
        return jdbcUrl(PATIENCE_OF_MIGRATIONS);
    }

    /** Who may read and write rows, and nothing else. */
    public Credentials.Login user() {
        return credentials.user();
    }

    /** Who may change tables: for migrations and restores only. */
    public Credentials.Login owner() {
        return credentials.owner();
    }

    long pid() {
        return server.pid();
    }

    Path program(String name) {
        return files.program(name);
    }

    Path serverFiles() {
        return files.home();
    }

    int port() {
        return port;
    }

    /** Stops the server cleanly and lets go of the folder. */
    @Override
    public synchronized void close() {
        if (closing) {
            return;
        }
        closing = true;
        notifyAll();
        stop(server.toHandle());
        try {
            Files.deleteIfExists(data.resolve("client.cnf"));
            Files.deleteIfExists(data.resolve("mariadbd.pid"));
        } catch (IOException e) {
            LOG.warn("The data folder was not tidied: {}", e.getMessage());
        }
        data.close();
    }

    private String jdbcUrl(Duration patience) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + Credentials.SCHEMA
                + "?connectTimeout=5000&tcpKeepAlive=true&socketTimeout=" + patience.toMillis();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** A server of ours that outlived its Attune still holds the files. Only one that really runs on our data is stopped. */
    private void stopOrphan() throws IOException {
        Path pidFile = data.resolve("mariadbd.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        String pid = Files.readString(pidFile).strip();
        if (pid.matches("\\d+")) {
            ProcessHandle.of(Long.parseLong(pid)).filter(this::runsOnOurData).ifPresent(orphan -> {
                LOG.info("Stopping the database server (process {}) that outlived its Attune", orphan.pid());
                stop(orphan);
            });
        }
        Files.deleteIfExists(pidFile);
    }

    private boolean runsOnOurData(ProcessHandle process) {
        String ours = "--datadir=" + data.resolve("db");
        return process.info().arguments().map(a -> List.of(a).contains(ours)).orElse(false);
    }

    private static void stop(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
            LOG.warn("The database server did not stop within {} s and is ended", STOP_LIMIT.toSeconds());
            process.destroyForcibly();
            process.onExit().join();
        }
    }

    private Process launch() throws IOException, InterruptedException {
        Path init = data.resolve("init.sql");
        credentials.writeInit(init);
        Process process = program.serve(port, init);
        try {
            Files.writeString(data.resolve("mariadbd.pid"), process.pid() + "\n");
            awaitAnswer(process);
            credentials.writeClientFile(data.resolve("client.cnf"), port);
            return process;
        } catch (IOException | InterruptedException | RuntimeException e) {
            stop(process.toHandle());
            throw e;
        } finally {
            Files.deleteIfExists(init);
        }
    }

    private void awaitAnswer(Process process) throws IOException, InterruptedException {
        long limit = System.nanoTime() + START_LIMIT.toNanos();
        while (System.nanoTime() < limit) {
            try (Connection connection = DriverManager.getConnection(jdbcUrl(), user().name(), user().password())) {
                if (connection.isValid(5)) {
                    return;
                }
            } catch (SQLException e) {
                if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
                    throw new IOException("The database server stopped while starting; see " + program.log(), e);
                }
            }
        }
        throw new IOException(
                "The database server did not answer within " + START_LIMIT.toSeconds() + " s; see " + program.log());
    }

    /** A server that dies while we live is started again on the same port, with the same passwords, until it runs. */
    private void watch(Process process) {
        process.onExit().thenAccept(this::restart);
    }

    private synchronized void restart(Process dead) {
        if (closing) {
            return;
        }
        LOG.warn("The database server ended with code {}; starting it again", dead.exitValue());
        try {
            for (Duration pause = Duration.ofSeconds(1); !closing && !startedAgain(); pause = longer(pause)) {
                wait(pause.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean startedAgain() throws InterruptedException {
        try {
            server = launch();
            watch(server);
            return true;
        } catch (IOException e) {
            LOG.error("The database server could not be started again, and is tried anew soon: {}", e.getMessage());
            return false;
        }
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
    }
}
