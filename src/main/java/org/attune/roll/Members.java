package org.attune.roll;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attune.access.CurrentUser;
import org.attune.access.CurrentUsers;
import org.attune.access.PupilId;
import org.attune.access.Rule;
import org.attune.access.SchoolId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is in which group on a day, for pictures of a group: one statement, whatever its size. A practitioner sees the groups they work with
 * today, and of their members those who are there today too. Who asks has written the audit row.
 */
@Service
@Transactional(readOnly = true)
public class Members {

    private static final String HERE =
            " (p.joined_on is null or p.joined_on <= :on) and (p.left_on is null or p.left_on >= :on or p.returns_on <= :on) ";
    private static final String HOLDS = " m.starts_on <= :on and (m.ends_on is null or m.ends_on >= :on) ";
    private static final String COLUMNS = """
            p.id, coalesce(p.preferred_name, p.first_name) first_name, p.last_name, p.sex, p.birth_date,
            case when p.next_year_from <= :on then p.next_year_group else p.year_group end year_group,
            g.id group_id, g.kind, g.name, g.year_group group_year""";

    private static final String MINE = """
            (:whole or exists (select 1 from staff_membership s where s.group_id = g.id and s.staff_id = :staff
                and s.starts_on <= :today and (s.ends_on is null or s.ends_on >= :today)))""";

    private static final String OF_GROUP = "select " + COLUMNS + " from roll_group g" + """

            left join (pupil_membership m join pupil p on p.id = m.pupil_id and (:whole or exists (
                select 1 from pupil_membership t where t.pupil_id = p.id and t.group_id = m.group_id
                  and t.starts_on <= :today and (t.ends_on is null or t.ends_on >= :today)))
            """ + " and" + HERE
            + ") on m.group_id = g.id and"
            + HOLDS
            + "where g.school_id = :school and g.id = :group and " + MINE + " order by p.last_name, p.first_name, p.id";

    private static final String OF_SCHOOL = "select " + COLUMNS + " from pupil p left join"
            + " (pupil_membership m join roll_group g on g.id = m.group_id) on m.pupil_id = p.id and" + HOLDS
            + "where p.school_id = :school and" + HERE + "order by p.last_name, p.first_name, p.id";

    private static final String GROUPS =
            "select g.id group_id, g.kind, g.name, g.year_group group_year from roll_group g"
                    + " where g.school_id = :school and (g.closed_on is null or g.closed_on >= :today) and " + MINE;

    private static final Comparator<MemberGroup> BY_YEAR = Comparator.comparing(MemberGroup::kind)
            .thenComparingInt(group -> YearGroups.order(group.yearGroup()))
            .thenComparing(MemberGroup::name, String.CASE_INSENSITIVE_ORDER);

    private final JdbcClient jdbc;
    private final CurrentUsers users;
    private final Clock clock;

    Members(JdbcClient jdbc, CurrentUsers users, Clock clock) {
        this.jdbc = jdbc;
        this.users = users;
        this.clock = clock;
    }

    /** The open classes and groups that the person may see a picture of; classes first. */
    @PreAuthorize(Rule.SEES_PUPILS)
    public List<MemberGroup> groups() {
        return asUser(jdbc.sql(GROUPS)).query((row, n) -> group(row)).list().stream()
                .sorted(BY_YEAR)
                .toList();
    }

    /** Empty where there is no such group that this person may see. */
    @PreAuthorize(Rule.SEES_PUPILS)
    public Optional<RollPicture> ofGroup(GroupId group, LocalDate on) {
        Reader reader = new Reader();
        asUser(jdbc.sql(OF_GROUP)).param("group", group.value()).param("on", on).query(reader::read);
        return reader.groups.isEmpty() ? Optional.empty() : Optional.of(reader.picture());
    }

    /** Everyone on the roll that day. */
    @PreAuthorize(Rule.SEES_SCHOOL)
    public RollPicture ofSchool(LocalDate on) {
        Reader reader = new Reader();
        jdbc.sql(OF_SCHOOL)
                .param("school", users.current().school().value())
                .param("on", on)
                .query(reader::read);
        return reader.picture();
    }

    /** Everyone on one school’s roll that day, without their names: for those who may not see them. */
    @PreAuthorize(Rule.SEES_TRUST)
    public RollPicture unnamed(SchoolId school, LocalDate on) {
        Reader reader = new Reader();
        jdbc.sql(OF_SCHOOL).param("school", school.value()).param("on", on).query(reader::read);
        RollPicture named = reader.picture();
        return new RollPicture(
                named.members().stream()
                        .map(member -> new RollMember(
                                member.pupil(), "", "", member.sex(), null, member.yearGroup(), member.groups()))
                        .toList(),
                named.groups());
    }

    /** How many are on roll that day, by the school’s name and id. */
    @PreAuthorize(Rule.SEES_TRUST)
    public List<SchoolSize> sizes(LocalDate on) {
        return jdbc.sql("select s.id, s.name, count(p.id) n from school s left join pupil p on p.school_id = s.id and"
                        + HERE + "group by s.id, s.name order by s.name, s.id")
                .param("on", on)
                .query((row, n) ->
                        new SchoolSize(new SchoolId(row.getLong("id")), row.getString("name"), row.getInt("n")))
                .list();
    }

    private JdbcClient.StatementSpec asUser(JdbcClient.StatementSpec sql) {
        CurrentUser user = users.current();
        return sql.param("school", user.school().value())
                .param("staff", user.staff().value())
                .param("whole", user.seesWholeSchool())
                .param("today", LocalDate.now(clock));
    }

    private static MemberGroup group(ResultSet row) throws SQLException {
        return new MemberGroup(
                new GroupId(row.getLong("group_id")),
                GroupKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("group_year"));
    }

    /** A row a pupil and group; pupils come in order. */
    private static final class Reader {

        private final Map<Long, RollMember> bare = new LinkedHashMap<>();
        private final Map<Long, List<GroupId>> groupsOf = new LinkedHashMap<>();
        private final Map<Long, MemberGroup> groups = new LinkedHashMap<>();

        void read(ResultSet row) throws SQLException {
            long group = row.getLong("group_id");
            boolean inGroup = !row.wasNull();
            if (inGroup && !groups.containsKey(group)) {
                groups.put(group, group(row));
            }
            long pupil = row.getLong("id");
            if (row.wasNull()) {
                return;
            }
            if (!bare.containsKey(pupil)) {
                bare.put(pupil, pupil(row, pupil));
            }
            List<GroupId> own = groupsOf.computeIfAbsent(pupil, none -> new ArrayList<>());
            if (inGroup) {
                own.add(new GroupId(group));
            }
        }

        RollPicture picture() {
            List<RollMember> members = new ArrayList<>();
            bare.forEach((id, one) -> members.add(new RollMember(
                    one.pupil(),
                    one.firstName(),
                    one.lastName(),
                    one.sex(),
                    one.birthDate(),
                    one.yearGroup(),
                    groupsOf.getOrDefault(id, List.of()))));
            return new RollPicture(
                    members, groups.values().stream().sorted(BY_YEAR).toList());
        }

        private static RollMember pupil(ResultSet row, long pupil) throws SQLException {
            return new RollMember(
                    new PupilId(pupil),
                    row.getString("first_name"),
                    row.getString("last_name"),
                    row.getString("sex"),
                    row.getObject("birth_date", LocalDate.class),
                    row.getString("year_group"),
                    List.of());
        }
    }
}
