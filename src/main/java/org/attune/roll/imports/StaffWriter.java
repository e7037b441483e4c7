package org.attune.roll.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.attune.access.Accounts;
import org.attune.access.Audit;
import org.attune.access.CurrentUser;
import org.attune.access.SchoolId;
import org.attune.access.StaffId;
import org.attune.roll.StaffDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** Writes the staff of an import, in the transaction of the caller. */
@Component
class StaffWriter {

    private final JdbcClient jdbc;
    private final GroupWriter groups;
    private final Accounts accounts;
    private final Audit audit;
    private final Clock clock;

    StaffWriter(JdbcClient jdbc, GroupWriter groups, Accounts accounts, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.groups = groups;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    void write(CurrentUser user, ImportPlan plan, Map<String, Long> groupIds) {
        SchoolId school = user.school();
        Map<Long, List<Stay>> joins = new HashMap<>();
        Map<Long, String> links = new HashMap<>();
        List<Stays.Ending> ends = new ArrayList<>();
        List<PlannedStaff> written = new ArrayList<>(plan.staffWith(Fate.NEW));
        written.addAll(plan.staffWith(Fate.CHANGED));
        for (PlannedStaff row : written) {
            long id = row.adult() == null ? add(school, row.row().asNew()) : change(school, row);
            joins.put(id, row.stays().joins());
            ends.addAll(row.stays().ends());
            if (row.isLinked()) {
                links.put(id, Objects.requireNonNull(row.row().sourcedId()));
            }
            audit.changed(user, "staff", id);
        }
        groups.join("staff", school, joins, groupIds, LocalDate.now(clock));
        groups.end("staff", school, ends);
        groups.link("STAFF", school, links);
    }

    private long add(SchoolId school, StaffDetails details) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into staff (school_id, first_name, last_name, job, email, version)
                        values (:school, :first, :last, :job, :email, 0)""")
                .param("school", school.value())
                .param("first", details.firstName())
                .param("last", details.lastName())
                .param("job", details.job())
                .param("email", details.email())
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    private long change(SchoolId school, PlannedStaff row) {
        KnownStaff adult = Objects.requireNonNull(row.adult());
        StaffId id = adult.id();
        StaffDetails details = row.row().over(adult.details());
        jdbc.sql("""
                        update staff set first_name = :first, last_name = :last, job = :job, email = :email, version = version + 1
                        where school_id = :school and id = :id""")
                .param("first", details.firstName())
                .param("last", details.lastName())
                .param("job", details.job())
                .param("email", details.email())
                .param("school", school.value())
                .param("id", id.value())
                .update();
        if (row.isRenamed()) {
            accounts.rename(id, details.firstName() + " " + details.lastName());
        }
        return id.value();
    }
}
