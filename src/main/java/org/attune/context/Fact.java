package org.attune.context;

import java.time.Instant;
import java.time.LocalDate;
import org.attune.access.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * Something that is on record for a pupil.
 *
 * @param name the value in words: of the code, of the strategy; null where the kind has words alone
 * @param status where a referral stands, in words
 * @param person who agreed, or whom to ask first
 * @param by who recorded it; null where the reader may not know
 */
public record Fact(
        FactId id,
        FactKind kind,
        @Nullable String code,
        @Nullable String name,
        @Nullable String status,
        @Nullable String person,
        @Nullable String note,
        LocalDate from,
        @Nullable LocalDate until,
        StaffId by,
        Instant at) {

    Fact withoutNote() {
        return new Fact(id, kind, code, name, status, person, null, from, until, by, at);
    }
}
