package org.attune.roll;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attune.access.CurrentUsers;
import org.attune.access.PupilId;
import org.attune.access.Rule;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom a list means that somebody brings: pupils on roll today, found by number or name. Who asks has written the audit row. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Rule.SIGNS)
public class RollNames {

    private final JdbcClient jdbc;
    private final CurrentUsers users;
    private final Clock clock;

    RollNames(JdbcClient jdbc, CurrentUsers users, Clock clock) {
        this.jdbc = jdbc;
        this.users = users;
        this.clock = clock;
    }

    /** @param className where they have a class today */
    public record Named(
            PupilId pupil, String listName, @Nullable String className) {}

    /** All of them; the numbers stay within. */
    public static final class Known {

        private final Map<String, Named> byUpn = new HashMap<>();
        private final Map<String, Set<Named>> byName = new HashMap<>();

        public Optional<Named> withUpn(String upn) {
            return Optional.ofNullable(byUpn.get(Upn.tidy(upn)));
        }

        /** By the name they go by, or the one they were registered with. */
        public List<Named> named(String first, String last) {
            return List.copyOf(byName.getOrDefault(NameKey.of(first, last), Set.of()));
        }

        private void add(Named pupil, String first, String last) {
            byName.computeIfAbsent(NameKey.of(first, last), none -> new LinkedHashSet<>())
                    .add(pupil);
        }
    }

    /** One statement. */
    public Known today() {
        Known known = new Known();
        jdbc.sql("""
                        select p.id, p.first_name, p.preferred_name, p.last_name, p.upn,
                            (select min(g.name) from pupil_membership m join roll_group g on g.id = m.group_id
                             where m.pupil_id = p.id and g.kind = 'CLASS' and m.starts_on <= :today
                               and (m.ends_on is null or m.ends_on >= :today)) class_name
                        from pupil p
                        where p.school_id = :school and (p.left_on is null or p.left_on >= :today or p.returns_on <= :today)
                        order by p.last_name, p.first_name, p.id""")
                .param("school", users.current().school().value())
                .param("today", LocalDate.now(clock))
                .query(row -> {
                    String first = row.getString("first_name");
                    String preferred = row.getString("preferred_name");
                    String last = row.getString("last_name");
                    Named named = new Named(
                            new PupilId(row.getLong("id")),
                            last + ", " + (preferred == null ? first : preferred),
                            row.getString("class_name"));
                    String upn = row.getString("upn");
                    if (upn != null) {
                        known.byUpn.put(upn, named);
                    }
                    known.add(named, first, last);
                    if (preferred != null) {
                        known.add(named, preferred, last);
                    }
                });
        return known;
    }
}
