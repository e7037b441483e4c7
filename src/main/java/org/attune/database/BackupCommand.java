package org.attune.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Copies the embedded database to one file and back, with MariaDB's own tools: {@code backup DATA FILE} also while Attune runs (one
 * consistent moment), {@code restore DATA FILE} only while it does not. See bin/backup and bin/restore.
 */
public final class BackupCommand {

    private static final String COMPLETE = "-- Dump completed";
    private static final int TAIL = 200;

    private BackupCommand() {}

    /** Ends with 0, or with 1 and a sentence on standard error that says what is wrong. */
    public static void main(String[] arguments) {
        try {
            if (arguments.length == 3 && arguments[0].equals("backup")) {
                backup(Path.of(arguments[1]), Path.of(arguments[2]));
            } else if (arguments.length == 3 && arguments[0].equals("restore")) {
                restore(Path.of(arguments[1]), Path.of(arguments[2]));
            } else {
                throw new IOException("usage: backup DATA FILE | restore DATA FILE");
            }
        } catch (DataFolderInUse e) {
            System.err.println(e.getMessage() + " Stop Attune first.");
            System.exit(1);
        } catch (IOException | UncheckedIOException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            System.exit(1);
        }
    }

    /** Writes beside, then renames: a file with the final name is always whole. */
    static void backup(Path data, Path file) throws IOException, InterruptedException {
        if (!Files.isDirectory(data.resolve("db"))) {
            throw new IOException("There are no data of Attune in " + data.toAbsolutePath());
        }
        Path half = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(half);
        Files.createFile(half);
        DataFolder.onlyOurs(half, "rw-------");
        try {
            dump(data, half);
        } catch (DataFolderInUse running) {
            dump(data.toAbsolutePath().resolve("server-" + ServerFiles.VERSION), data, half);
        }
        requireComplete(half);
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        System.out.println("Saved to " + file.toAbsolutePath()
                + ". It holds pupils’ data: keep it as safe as the school’s files.");
    }

    /** Keeps the data as they were beside, as db.before-restore, until the next restore. */
    static void restore(Path data, Path file) throws IOException, InterruptedException {
        requireComplete(file);
        Path current = data.resolve("db");
        Path before = data.resolve("db.before-restore");
        try (DataFolder held = DataFolder.take(data)) {
            if (Files.isDirectory(current)) {
                Trees.delete(before);
                Files.move(current, held.resolve("db.before-restore"), StandardCopyOption.ATOMIC_MOVE);
            }
        }
        try {
            load(data, file);
        } catch (IOException e) {
            Trees.delete(current);
            if (Files.isDirectory(before)) {
                Files.move(before, current, StandardCopyOption.ATOMIC_MOVE);
            }
            throw new IOException(e.getMessage() + " The data are as they were before.", e);
        }
        System.out.println(
                "Restored. The data from before lie in " + before.toAbsolutePath() + " until you delete them.");
    }

    private static void dump(Path data, Path target) throws IOException, InterruptedException {
        try (EmbeddedMariaDb database = EmbeddedMariaDb.start(data)) {
            dump(database.serverFiles(), data, target);
        }
    }

    private static void dump(Path server, Path data, Path target) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        server.resolve("bin/mariadb-dump").toString(),
                        "--defaults-file=" + data.toAbsolutePath().resolve("client.cnf"),
                        "--single-transaction",
                        "--no-tablespaces",
                        "--hex-blob",
                        "--default-character-set=utf8mb4",
                        Credentials.SCHEMA))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (InputStream from = process.getInputStream();
                OutputStream to = new GZIPOutputStream(Files.newOutputStream(target))) {
            from.transferTo(to);
        }
        if (process.waitFor() != 0) {
            throw new IOException("The backup failed; nothing was written.");
        }
    }

    private static void load(Path data, Path file) throws IOException, InterruptedException {
        try (EmbeddedMariaDb database = EmbeddedMariaDb.start(data)) {
            Process process = new ProcessBuilder(List.of(
                            database.program("mariadb").toString(),
                            "--defaults-file=" + data.toAbsolutePath().resolve("client.cnf"),
                            "--default-character-set=utf8mb4",
                            Credentials.SCHEMA))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (InputStream from = new GZIPInputStream(Files.newInputStream(file));
                    OutputStream to = process.getOutputStream()) {
                from.transferTo(to);
            }
            if (process.waitFor() != 0) {
                throw new IOException("The backup could not be read into the database.");
            }
        }
    }

    /** A dump that was cut off lacks its last line. */
    private static void requireComplete(Path file) throws IOException {
        byte[] tail = new byte[0];
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            byte[] block = new byte[8192];
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                byte[] joined = java.util.Arrays.copyOf(tail, tail.length + read);
                System.arraycopy(block, 0, joined, tail.length, read);
                tail = java.util.Arrays.copyOfRange(joined, Math.max(0, joined.length - TAIL), joined.length);
            }
        } catch (IOException e) {
            throw new IOException(file.toAbsolutePath() + " is no backup of Attune: " + e.getMessage(), e);
        }
        if (!new String(tail, java.nio.charset.StandardCharsets.UTF_8).contains(COMPLETE)) {
            throw new IOException(file.toAbsolutePath() + " is not a whole backup: its end is missing.");
        }
    }
}
