package org.attune.catalogue;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.attune.method.instrument.AgeBand;

/**
 * The questions of the pupil’s voice, one sheet an age band, and of the carer’s. What was answered keeps the words of its question, so
 * that an older version need not be read again.
 */
public record VoiceSheets(Map<AgeBand, VoiceSheet> pupils, VoiceSheet carer) {

    /** The published version that new voices use. */
    public static final String VERSION = "v1";

    public VoiceSheets {
        pupils = Map.copyOf(pupils);
    }

    /**
     * @param config the folder config/
     * @throws CatalogueException where a file is missing or broken: file, line and reason of each problem found
     */
    public static VoiceSheets load(Path config) {
        VoiceReader reader = new VoiceReader(new SchemaFolder(new ConfigFolder(config)));
        Map<AgeBand, VoiceSheet> pupils = new EnumMap<>(AgeBand.class);
        for (AgeBand band : AgeBand.values()) {
            pupils.put(band, reader.read(VERSION + "/" + band.name().toLowerCase(Locale.ROOT)));
        }
        return new VoiceSheets(pupils, reader.read(VERSION + "/carer"));
    }

    public VoiceSheet of(AgeBand band) {
        VoiceSheet sheet = pupils.get(band);
        if (sheet == null) {
            throw new IllegalArgumentException("No voice sheet for " + band);
        }
        return sheet;
    }
}
