package org.attune.library.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.attune.library.LibraryFilter;
import org.attune.method.instrument.AgeBand;
import org.attune.method.instrument.Instrument;
import org.attune.method.instrument.Strand;
import org.attune.method.planning.Setting;
import org.jspecify.annotations.Nullable;

/** A filter as it stands in the address; what an address says that we do not know asks for nothing. */
final class LibraryRoute {

    private static final int LONGEST_SEARCH = 80;

    private LibraryRoute() {}

    static LibraryFilter filter(QueryParameters address, Instrument instrument) {
        Optional<Strand> strand = value(address, "strand")
                .flatMap(code -> instrument.strands().stream()
                        .filter(one -> one.code().equals(code))
                        .findFirst());
        return new LibraryFilter(
                value(address, "q")
                        .map(text -> text.substring(0, Math.min(text.length(), LONGEST_SEARCH)))
                        .orElse(""),
                strand.map(Strand::code).orElse(null),
                value(address, "helps")
                        .filter(code -> instrument.strands().stream()
                                .flatMap(one -> one.clusters().stream())
                                .anyMatch(cluster -> cluster.code().equals(code)))
                        .orElse(null),
                value(address, "age")
                        .flatMap(name -> Arrays.stream(AgeBand.values())
                                .filter(one -> one.name().equals(name))
                                .findFirst())
                        .orElse(null),
                value(address, "where")
                        .flatMap(code -> Arrays.stream(Setting.values())
                                .filter(one -> one.code().equals(code))
                                .findFirst())
                        .orElse(null),
                value(address, "minutes").map(LibraryRoute::number).orElse(null));
    }

    static String address(LibraryFilter filter) {
        Map<String, String> asked = new LinkedHashMap<>();
        put(asked, "q", filter.text().isBlank() ? null : filter.text().strip());
        put(asked, "strand", filter.strand());
        put(asked, "helps", filter.cluster());
        put(asked, "age", filter.age() == null ? null : filter.age().name());
        put(asked, "where", filter.where() == null ? null : filter.where().code());
        put(asked, "minutes", filter.minutes() == null ? null : filter.minutes().toString());
        String query = QueryParameters.simple(asked).getQueryString();
        return query.isEmpty() ? LibraryNavigation.LIBRARY : LibraryNavigation.LIBRARY + "?" + query;
    }

    private static void put(Map<String, String> asked, String name, @Nullable String value) {
        if (value != null) {
            asked.put(name, value);
        }
    }

    private static Optional<String> value(QueryParameters address, String name) {
        return address.getSingleParameter(name).filter(value -> !value.isBlank());
    }

    private static @Nullable Integer number(String text) {
        return LibraryFilters.MINUTES.stream()
                .filter(one -> one.toString().equals(text))
                .findFirst()
                .orElse(null);
    }
}
