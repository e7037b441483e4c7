package org.attune.context;

import java.sql.ResultSet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.attune.access.CurrentUsers;
import org.attune.access.PupilId;
import org.attune.access.Rule;
import org.attune.access.SchoolId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is on record for pupils as members of groups: codes only, no names, no words. Who asks has written the audit row. */
@Service
@Transactional(readOnly = true)
public class ContextTraits {

    private static final String SPOKEN_AT_SCHOOL = "en";
    private static final Set<FactKind> KINDS = EnumSet.of(
            FactKind.SEN_PROVISION,
            FactKind.SEN_TYPE,
            FactKind.HOME_LANGUAGE,
            FactKind.LOOKED_AFTER,
            FactKind.PUPIL_PREMIUM,
            FactKind.FREE_MEALS);

    private final JdbcClient jdbc;
    private final CurrentUsers users;
    private final Clock clock;

    ContextTraits(JdbcClient jdbc, CurrentUsers users, Clock clock) {
        this.jdbc = jdbc;
        this.users = users;
        this.clock = clock;
    }

    /**
     * What is on record for one pupil.
     *
     * @param codes of each kind that is on record
     */
    public record Traits(Map<FactKind, Set<String>> codes) {

        public static final Traits NONE = new Traits(Map.of());

        public Traits {
            codes = Map.copyOf(codes);
        }

        /** One at most. */
        public Set<String> senProvision() {
            return of(FactKind.SEN_PROVISION);
        }

        public Set<String> senTypes() {
            return of(FactKind.SEN_TYPE);
        }

        /** K SEN support or E plan. */
        public boolean isSen() {
            return senProvision().contains("K") || senProvision().contains("E");
        }

        /** English as an additional language: another language than English is on record for home. */
        public boolean isAdditionalLanguage() {
            return of(FactKind.HOME_LANGUAGE).stream().anyMatch(code -> !code.equals(SPOKEN_AT_SCHOOL));
        }

        /** Looked after by a local authority, however it is called. */
        public boolean isLookedAfter() {
            return !of(FactKind.LOOKED_AFTER).isEmpty();
        }

        /** Whatever it is for. */
        public boolean hasPremium() {
            return !of(FactKind.PUPIL_PREMIUM).isEmpty();
        }

        /** Whatever right they rest on. That there were some once, <i>Ever 6</i>, does not count. */
        public boolean hasFreeMeals() {
            return !of(FactKind.FREE_MEALS).isEmpty();
        }

        private Set<String> of(FactKind kind) {
            return codes.getOrDefault(kind, Set.of());
        }
    }

    /** Pupils of whom nothing of the kind is on record are not there. One statement. */
    @PreAuthorize(Rule.SIGNS)
    public Map<PupilId, Traits> all() {
        return on(LocalDate.now(clock));
    }

    /** What was on record as of that day; for pictures of the school and its groups. One statement. */
    @PreAuthorize(Rule.SEES_SCHOOL)
    public Map<PupilId, Traits> on(LocalDate day) {
        return of(users.current().school(), day);
    }

    /** The same of any school, for those who read totals and no names. */
    @PreAuthorize(Rule.SEES_TRUST)
    public Map<PupilId, Traits> unnamed(SchoolId school, LocalDate day) {
        return of(school, day);
    }

    private Map<PupilId, Traits> of(SchoolId school, LocalDate day) {
        Map<PupilId, Map<FactKind, Set<String>>> codes = new HashMap<>();
        jdbc.sql("""
                        select pupil_id, kind, code from pupil_fact
                        where school_id = :school and withdrawn_at is null and kind in (:kinds) and code is not null
                          and starts_on <= :today and (ends_on is null or ends_on >= :today)""")
                .param("school", school.value())
                .param("kinds", KINDS.stream().map(FactKind::name).toList())
                .param("today", day)
                .query((ResultSet row) -> {
                    codes.computeIfAbsent(new PupilId(row.getLong(1)), none -> new EnumMap<>(FactKind.class))
                            .computeIfAbsent(FactKind.valueOf(row.getString(2)), none -> new HashSet<>())
                            .add(row.getString(3));
                });
        Map<PupilId, Traits> all = new HashMap<>();
        codes.forEach((pupil, kinds) -> {
            kinds.replaceAll((kind, some) -> Set.copyOf(some));
            all.put(pupil, new Traits(kinds));
        });
        return all;
    }
}
