package org.attune.catalogue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.attune.method.instrument.Instrument;
import org.attune.method.instrument.ReferenceSet;
import org.attune.method.planning.Strategy;

/**
 * What the files of config/ hold, read once and checked.
 *
 * @param references the provisional set that ships with the instrument
 * @param strategies of the files, strand by strand
 * @param libraryDigest SHA-256 over the strategy files, 64 hexadecimal digits
 * @param codes the code sets by id
 */
public record Catalogue(
        Instrument instrument,
        ReferenceSet references,
        List<Strategy> strategies,
        String libraryDigest,
        Map<String, CodeSet> codes) {

    /** The published instrument that new assessments use. */
    public static final String INSTRUMENT = "bdt/v1";

    public Catalogue {
        strategies = List.copyOf(strategies);
        codes = Map.copyOf(codes);
    }

    /**
     * @param config the folder config/
     * @throws CatalogueException where a file is missing or broken: file, line and reason of each problem found
     */
    public static Catalogue load(Path config) {
        ConfigFolder folder = new ConfigFolder(config);
        SchemaFolder files = new SchemaFolder(folder);
        Instrument instrument = new InstrumentReader(files, INSTRUMENT).read();
        ReferenceSet references = new ReferenceReader(files, instrument).read();
        List<Strategy> strategies = new StrategyReader(files, instrument).read();
        List<String> library =
                instrument.strands().stream().map(StrategyReader::fileOf).toList();
        return new Catalogue(
                instrument,
                references,
                strategies,
                LibraryDigest.of(folder, library),
                new CodeReader(files).read(strategies));
    }

    /** @throws IllegalArgumentException where there is no such set */
    public CodeSet codeSet(String id) {
        CodeSet set = codes.get(id);
        if (set == null) {
            throw new IllegalArgumentException("No code set " + id);
        }
        return set;
    }
}
