package org.attune.catalogue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.attune.method.instrument.Instrument;

/**
 * The published set of practice cases for an instrument.
 *
 * @param id stored with everything that was rated, such as {@code bdt-v1}; also the folder below config/training
 */
public record PracticeCases(String id, List<PracticeCase> cases) {

    /** The published set that practice uses. */
    public static final String SET = "bdt-v1";

    public PracticeCases {
        cases = List.copyOf(cases);
    }

    /**
     * @param config the folder config/
     * @throws CatalogueException where the file is missing or broken: file, line and reason of each problem found
     */
    public static PracticeCases load(Path config, Instrument instrument) {
        SchemaFolder files = new SchemaFolder(new ConfigFolder(config));
        return new PracticeCases(SET, new PracticeCaseReader(files, instrument).read(SET));
    }

    public Optional<PracticeCase> find(String code) {
        return cases.stream().filter(one -> one.code().equals(code)).findFirst();
    }
}
