package org.attune.database;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** How the database server is called: once to make its system tables, then to serve. What it says goes to a log in the data folder. */
final class ServerProgram {

    private final DataFolder data;
    private final ServerFiles files;

    ServerProgram(DataFolder data, ServerFiles files) {
        this.data = data;
        this.files = files;
    }

    /** Makes the system tables in a folder beside, then renames it: a folder named db is always whole. */
    void makeTables() throws IOException, InterruptedException {
        Path half = data.resolve("db.new");
        Trees.delete(half);
        Files.createDirectories(half);
        Path script = Files.createTempFile(data.resolve("."), "bootstrap", ".sql");
        try {
            List<String> sql = new ArrayList<>(List.of("create database mysql;", "use mysql;"));
            for (String part : List.of(
                    "mariadb_system_tables.sql",
                    "mariadb_performance_tables.sql",
                    "mariadb_system_tables_data.sql",
                    "maria_add_gis_sp_bootstrap.sql",
                    "mariadb_sys_schema.sql")) {
                sql.add(Files.readString(files.share(part)));
            }
            Files.writeString(script, String.join("\n", sql));
            List<String> command = command(half);
            command.add("--bootstrap");
            Process process = process(command).redirectInput(script.toFile()).start();
            if (process.waitFor() != 0) {
                throw new IOException("The database could not be made; see " + log());
            }
            Files.move(half, data.resolve("db"), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.delete(script);
        }
    }

    /** Starts to serve on the loopback address; the statements in {@code init} come first. */
    Process serve(int port, Path init) throws IOException {
        List<String> command = command(data.resolve("db"));
        command.addAll(List.of(
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--socket=attune.sock",
                "--skip-name-resolve",
                "--skip-ssl",
                "--init-file=" + init,
                "--innodb-buffer-pool-size=256M",
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-snapshot-isolation=ON",
                "--max-connections=100",
                "--max-allowed-packet=64M"));
        return process(command).start();
    }

    File log() {
        return data.resolve("mariadb.log").toFile();
    }

    private ProcessBuilder process(List<String> command) {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log()));
    }

    /** With a folder of its own for what is temporary: at its start a server clears away what it finds there, other servers’ too. */
    private List<String> command(Path datadir) throws IOException {
        Path temporary = Files.createDirectories(data.resolve("tmp"));
        List<String> command = new ArrayList<>(List.of(
                files.program("mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + files.home(),
                "--lc-messages-dir=" + files.share(""),
                "--datadir=" + datadir,
                "--tmpdir=" + temporary,
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_520_ci"));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return command;
    }
}
