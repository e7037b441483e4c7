package org.attune.testing;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.attune.access.PupilId;
import org.attune.access.Role;
import org.attune.access.SchoolId;
import org.attune.access.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Makes invented schools, straight in the database; each test has its own, so that none can see another’s. */
public class Schoolyard {

    private static final AtomicLong COUNTER = new AtomicLong(System.nanoTime());
    private static final LocalDate LONG_AGO = LocalDate.of(2025, 9, 1);

    private final JdbcClient jdbc;
    private final TestClock clock;

    Schoolyard(JdbcClient jdbc, TestClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public record Person(StaffId id, String name, String username) {}

    public InventedSchool aSchool() {
        long id = insert("insert into school (name, created_at) values ('Test School', now(3))");
        return new InventedSchool(new SchoolId(id));
    }

    /** A school, and the words to fill it with. */
    public final class InventedSchool {

        private final SchoolId id;

        private InventedSchool(SchoolId id) {
            this.id = id;
        }

        public SchoolId id() {
            return id;
        }

        /** Trained, with an account that needs no new password. */
        public Person aPractitioner(String name) {
            return trainedUntil(person(name, Role.PRACTITIONER), clock.today().plusMonths(6));
        }

        public Person aSenco(String name) {
            return trainedUntil(person(name, Role.SENCO), clock.today().plusMonths(6));
        }

        public Person aHead(String name) {
            return person(name, Role.HEAD);
        }

        public Person anAdministrator(String name) {
            return person(name, Role.ADMINISTRATOR);
        }

        /** With an account, but no training on record. */
        public Person person(String name, Role... roles) {
            long staff = staff(name).value();
            String username = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "." + COUNTER.incrementAndGet();
            long account = insert(
                    "insert into account (school_id, staff_id, display_name, username, password_hash, must_change, enabled,"
                            + " stamp, version) values (?, ?, ?, ?, 'none', false, true, 0, 0)",
                    id.value(),
                    staff,
                    name,
                    username);
            Arrays.stream(roles)
                    .forEach(role -> jdbc.sql("insert into account_role values (?, ?)")
                            .params(account, role.name())
                            .update());
            return new Person(new StaffId(staff), name, username);
        }

        /** So that the person can sign in over the wire. */
        public Person withPassword(Person person, String password) {
            jdbc.sql("update account set password_hash = ? where staff_id = ?")
                    .params(
                            new BCryptPasswordEncoder(4).encode(password),
                            person.id().value())
                    .update();
            return person;
        }

        /** Without an account. */
        public StaffId staff(String name) {
            String[] parts = name.split(" ", 2);
            return new StaffId(insert(
                    "insert into staff (school_id, first_name, last_name, version) values (?, ?, ?, 0)",
                    id.value(),
                    parts[0],
                    parts[1]));
        }

        public Person trainedUntil(Person person, LocalDate lastDay) {
            insert(
                    "insert into training (school_id, staff_id, trained_on, expires_on, recorded_at) values (?, ?, ?, ?, now(3))",
                    id.value(),
                    person.id().value(),
                    Date.valueOf(LONG_AGO),
                    Date.valueOf(lastDay));
            return person;
        }

        /** A class with these adults, since long ago. */
        public long aClass(String name, Person... adults) {
            long group = insert(
                    "insert into roll_group (school_id, kind, name, version) values (?, 'CLASS', ?, 0)",
                    id.value(),
                    name);
            Arrays.stream(adults).forEach(adult -> joins(adult, group, LONG_AGO));
            return group;
        }

        /** Not a class, and nobody in it. */
        public long aGroup(String name) {
            return insert(
                    "insert into roll_group (school_id, kind, name, version) values (?, 'GROUP', ?, 0)",
                    id.value(),
                    name);
        }

        public void joins(Person adult, long group, LocalDate from) {
            insert(
                    "insert into staff_membership (school_id, group_id, staff_id, starts_on) values (?, ?, ?, ?)",
                    id.value(),
                    group,
                    adult.id().value(),
                    Date.valueOf(from));
        }

        public void joins(PupilId pupil, long group, LocalDate from) {
            insert(
                    "insert into pupil_membership (school_id, group_id, pupil_id, starts_on) values (?, ?, ?, ?)",
                    id.value(),
                    group,
                    pupil.value(),
                    Date.valueOf(from));
        }

        public void leaves(Person adult, long group, LocalDate lastDay) {
            jdbc.sql("update staff_membership set ends_on = ? where group_id = ? and staff_id = ?")
                    .params(Date.valueOf(lastDay), group, adult.id().value())
                    .update();
        }

        /** The pupils of a class or group: they are in it no more. */
        public void everyoneLeaves(long group, LocalDate lastDay) {
            jdbc.sql("update pupil_membership set ends_on = ? where group_id = ?")
                    .params(Date.valueOf(lastDay), group)
                    .update();
        }

        /** A Year 2 pupil, seven years old, known since long ago. */
        public PupilId aPupil(String name, long group) {
            return aPupil(name, group, "2", LocalDate.of(2019, 10, 3));
        }

        public PupilId aPupil(String name, long group, String yearGroup, LocalDate birthDate) {
            String[] parts = name.split(" ", 2);
            long pupil = insert(
                    "insert into pupil (school_id, code, first_name, last_name, birth_date, year_group, joined_on, version)"
                            + " values (?, ?, ?, ?, ?, ?, ?, 0)",
                    id.value(),
                    code(),
                    parts[0],
                    parts[1],
                    Date.valueOf(birthDate),
                    yearGroup,
                    Date.valueOf(LONG_AGO));
            insert(
                    "insert into pupil_membership (school_id, group_id, pupil_id, starts_on) values (?, ?, ?, ?)",
                    id.value(),
                    group,
                    pupil,
                    Date.valueOf(LONG_AGO));
            return new PupilId(pupil);
        }

        public List<PupilId> pupils(int count, long group) {
            return IntStream.rangeClosed(1, count)
                    .mapToObj(i -> aPupil("Pupil Number" + i, group))
                    .toList();
        }

        /** First day at this school. */
        public void joinedOn(PupilId pupil, LocalDate day) {
            jdbc.sql("update pupil set joined_on = ? where id = ?")
                    .params(Date.valueOf(day), pupil.value())
                    .update();
        }

        /** How many audit rows there are of this act about this pupil. */
        public long audited(String act, PupilId pupil) {
            return jdbc.sql("select count(*) from audit where act = ? and pupil_id = ?")
                    .params(act, pupil.value())
                    .query(Long.class)
                    .single();
        }
    }

    private static String code() {
        String letters = "ABCDEFGHJKLMNPQRTUVWXYZ2346789";
        long n = COUNTER.incrementAndGet();
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            code.append(letters.charAt((int) (n % letters.length())));
            n /= letters.length();
        }
        return code.toString();
    }

    private long insert(String sql, Object... values) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql(sql).params(values).update(key, "id");
        Number id = key.getKey();
        if (id == null) {
            throw new IllegalStateException("No id came back from: " + sql);
        }
        return id.longValue();
    }
}
