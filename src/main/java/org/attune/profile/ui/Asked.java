package org.attune.profile.ui;

import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.attune.profile.Days;
import org.attune.profile.Filter;
import org.jspecify.annotations.Nullable;

/** What an address asks for: {@code ?at=2026-11-21&since=2026-09-30&show=SEX-F}. What cannot be read is left at its usual value. */
record Asked(Days days, Filter filter) {

    static Asked of(Location location, LocalDate today) {
        return of(
                parameter(location, "at").orElse(null),
                parameter(location, "since").orElse(null),
                parameter(location, "show").orElse(null),
                today);
    }

    static Asked of(@Nullable String at, @Nullable String since, @Nullable String show, LocalDate today) {
        LocalDate day = day(at).filter(asked -> !asked.isAfter(today)).orElse(today);
        Days usual = Days.sinceSeptember(day);
        Days days = day(since)
                .filter(asked -> asked.isBefore(day))
                .map(asked -> new Days(day, asked))
                .orElse(usual);
        return new Asked(
                days, show == null ? Filter.EVERYONE : Filter.read(show).orElse(Filter.EVERYONE));
    }

    private static Optional<String> parameter(Location location, String name) {
        return location.getQueryParameters().getSingleParameter(name);
    }

    private static Optional<LocalDate> day(@Nullable String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
