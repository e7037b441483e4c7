package org.attune.library;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Stream;
import org.attune.method.instrument.AgeBand;
import org.attune.method.instrument.Instrument;
import org.attune.method.planning.Setting;
import org.attune.method.planning.Strategy;
import org.jspecify.annotations.Nullable;

/**
 * What a person looks for in the library. A part that is null or empty asks for nothing.
 *
 * @param text each word of it stands somewhere in the strategy, as the beginning of a word
 * @param strand code of a strand
 * @param cluster code of a cluster: one of its items is served
 * @param minutes staff minutes a week at most
 */
public record LibraryFilter(
        String text,
        @Nullable String strand,
        @Nullable String cluster,
        @Nullable AgeBand age,
        @Nullable Setting where,
        @Nullable Integer minutes) {

    public static final LibraryFilter ALL = new LibraryFilter("", null, null, null, null, null);

    public boolean matches(Strategy strategy, Instrument instrument) {
        return (strand == null || strategy.strand().equals(strand))
                && (cluster == null || serves(strategy, instrument))
                && (age == null || strategy.ageBands().contains(age))
                && (where == null || strategy.settings().contains(where))
                && (minutes == null || strategy.staffMinutesAWeek() <= minutes)
                && says(strategy);
    }

    private boolean serves(Strategy strategy, Instrument instrument) {
        return strategy.serves().keySet().stream()
                .anyMatch(item -> instrument.item(item).cluster().equals(cluster));
    }

    private boolean says(Strategy strategy) {
        if (text.isBlank()) {
            return true;
        }
        String all = " " + plain(String.join(" ", words(strategy).toList()));
        return Stream.of(plain(text).strip().split(" ")).allMatch(word -> all.contains(" " + word));
    }

    private static Stream<String> words(Strategy strategy) {
        return Stream.of(
                        Stream.of(strategy.code(), strategy.title(), strategy.why(), strategy.family(), strategy.say()),
                        strategy.steps().stream(),
                        strategy.things().stream())
                .flatMap(each -> each);
    }

    /** Small letters without marks; everything else is a space. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("[\\p{M}'’]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ");
    }
}
