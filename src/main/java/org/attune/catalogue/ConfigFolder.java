package org.attune.catalogue;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder config/: reads its files as UTF-8 and names them as a person would. */
record ConfigFolder(Path path) {

    /** @throws CatalogueException where the file is not there or is no UTF-8 text */
    String read(String file) {
        try {
            return Files.readString(path.resolve(file));
        } catch (CharacterCodingException e) {
            throw new CatalogueException(new Problem(name(file), 0, "is not UTF-8 text"));
        } catch (IOException e) {
            throw new CatalogueException(new Problem(name(file), 0, "cannot be read"));
        }
    }

    String name(String file) {
        Path folder = path.toAbsolutePath().normalize().getFileName();
        return folder == null ? file : folder + "/" + file;
    }
}
