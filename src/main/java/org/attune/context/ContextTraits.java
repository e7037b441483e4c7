package org.attune.context;

import java.sql.ResultSet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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

    private final JdbcClient jdbc;
    private final CurrentUsers users;
    private final Clock clock;

    ContextTraits(JdbcClient jdbc, CurrentUsers users, Clock clock) {
        this.jdbc = jdbc;
        this.users = users;
        this.clock = clock;
    }

    /**
     * What is on record for one pupil today.
     *
     * @param senProvision codes of the set, one at most
     * @param senTypes codes of the set
     * @param homeLanguage codes of the set
     * @param lookedAfter codes of the set
     */
    public record Traits(
            Set<String> senProvision, Set<String> senTypes, Set<String> homeLanguage, Set<String> lookedAfter) {

        public static final Traits NONE = new Traits(Set.of(), Set.of(), Set.of(), Set.of());

        /** English as an additional language: another language than English is on record for home. */
        public boolean isAdditionalLanguage() {
            return homeLanguage.stream().anyMatch(code -> !code.equals(SPOKEN_AT_SCHOOL));
        }

        /** K SEN support or E plan. */
        public boolean isSen() {
            return senProvision.contains("K") || senProvision.contains("E");
        }

        /** Looked after by a local authority, however it is called. */
        public boolean isLookedAfter() {
            return !lookedAfter.isEmpty();
        }

        Traits with(FactKind kind, String code) {
            return switch (kind) {
                case SEN_PROVISION -> new Traits(plus(senProvision, code), senTypes, homeLanguage, lookedAfter);
                case SEN_TYPE -> new Traits(senProvision, plus(senTypes, code), homeLanguage, lookedAfter);
                case LOOKED_AFTER -> new Traits(senProvision, senTypes, homeLanguage, plus(lookedAfter, code));
                default -> new Traits(senProvision, senTypes, plus(homeLanguage, code), lookedAfter);
            };
        }

        private static Set<String> plus(Set<String> codes, String code) {
            Set<String> more = new HashSet<>(codes);
            more.add(code);
            return Set.copyOf(more);
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
        Map<PupilId, Traits> all = new HashMap<>();
        jdbc.sql("""
                        select pupil_id, kind, code from pupil_fact
                        where school_id = :school and withdrawn_at is null and kind in (:kinds) and code is not null
                          and starts_on <= :today and (ends_on is null or ends_on >= :today)""")
                .param("school", school.value())
                .param(
                        "kinds",
                        List.of(
                                FactKind.SEN_PROVISION.name(),
                                FactKind.SEN_TYPE.name(),
                                FactKind.HOME_LANGUAGE.name(),
                                FactKind.LOOKED_AFTER.name()))
                .param("today", day)
                .query((ResultSet row) -> {
                    PupilId pupil = new PupilId(row.getLong("pupil_id"));
                    FactKind kind = FactKind.valueOf(row.getString("kind"));
                    all.put(pupil, all.getOrDefault(pupil, Traits.NONE).with(kind, row.getString("code")));
                });
        return all;
    }
}
