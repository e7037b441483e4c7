package org.attune.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A copy of the invented config/ of the tests, with the schemas and code sets that ship, to be broken at will. */
public final class ConfigCopy {

    private static final Path INVENTED = Path.of("src/test/resources/catalogue/config");
    private static final Path SCHEMAS = Path.of("config/schemas");
    private static final Path CODES = Path.of("config/codes");

    private final Path folder;

    private ConfigCopy(Path folder) {
        this.folder = folder;
    }

    /** Below the given empty folder. */
    public static ConfigCopy in(Path parent) {
        Path folder = parent.resolve("config");
        copy(INVENTED, folder);
        copy(SCHEMAS, folder.resolve("schemas"));
        copy(CODES, folder.resolve("codes"));
        return new ConfigCopy(folder);
    }

    public Path folder() {
        return folder;
    }

    /** Replaces the only place where the text stands. */
    public ConfigCopy change(String file, String text, String replacement) {
        String before = read(file);
        if (before.indexOf(text) < 0 || before.indexOf(text) != before.lastIndexOf(text)) {
            throw new IllegalArgumentException("Not exactly once in " + file + ": " + text);
        }
        return write(file, before.replace(text, replacement));
    }

    public ConfigCopy write(String file, String text) {
        try {
            Files.writeString(folder.resolve(file), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ConfigCopy delete(String file) {
        try {
            Files.delete(folder.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
