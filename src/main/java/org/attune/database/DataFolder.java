package org.attune.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** The folder that holds a school's data, held by one process at a time. */
final class DataFolder implements AutoCloseable {

    private final Path root;
    private final FileChannel holder;

    private DataFolder(Path root, FileChannel holder) {
        this.root = root;
        this.holder = holder;
    }

    /**
     * Takes the folder, making it where it is missing.
     *
     * @throws DataFolderInUse when another process holds it; the message says which
     */
    static DataFolder take(Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        Path lock = root.resolve("held-by");
        try {
            Files.createDirectories(root);
            onlyOurs(root, "rwx------");
            FileChannel channel = FileChannel.open(
                    lock, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new DataFolderInUse(root, Files.readString(lock).strip());
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(
                    ("process " + ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.UTF_8)));
            return new DataFolder(root, channel);
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder " + root + " cannot be used: " + e.getMessage(), e);
        }
    }

    Path resolve(String name) {
        return root.resolve(name);
    }

    static void onlyOurs(Path path, String permissions) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    @Override
    public void close() {
        try {
            holder.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }
}
