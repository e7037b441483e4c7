package org.attune.roll.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attune.roll.Upn;
import org.attune.roll.YearGroups;
import org.attune.sheet.Sheet;
import org.attune.sheet.SheetRefused;
import org.jspecify.annotations.Nullable;

/** Makes rows of pupils and staff from a OneRoster zip, for one of its schools. */
final class RosterReader {

    private static final Pattern USER_ID = Pattern.compile("\\{\\s*([^:{}]+?)\\s*:\\s*([^{}]*?)\\s*\\}");
    private static final int MIS_ID = 40;
    private static final String PREFIX = "oneroster:";

    /** Roles that work with pupils, as the message of their usual job is called; all other adults are left out. */
    private static final List<String> STAFF = List.of("teacher", "aide", "counselor", "principal");

    /** A row that looks like one of a table, so that the same rules read it. */
    private static final List<Field> PUPIL = List.of(
            Field.FIRST_NAME,
            Field.LAST_NAME,
            Field.PREFERRED_NAME,
            Field.BIRTH_DATE,
            Field.YEAR_GROUP,
            Field.UPN,
            Field.MIS_ID,
            Field.SEX);

    private static final List<Field> ADULT = List.of(Field.FIRST_NAME, Field.LAST_NAME, Field.EMAIL);

    private static final Map<Field, String> COLUMNS = new EnumMap<>(Map.of(
            Field.FIRST_NAME, "givenName",
            Field.LAST_NAME, "familyName",
            Field.PREFERRED_NAME, "preferredGivenName",
            Field.YEAR_GROUP, "grades",
            Field.UPN, "userIds",
            Field.MIS_ID, "identifier",
            Field.EMAIL, "email",
            Field.BIRTH_DATE, "birthDate",
            Field.SEX, "sex"));

    private final OneRoster data;
    private final String school;
    private final LocalDate today;
    private final Function<String, String> jobs;
    private final Map<String, RosterTable.Line> demographics;
    private final List<Note> notes = new ArrayList<>();
    private int yearsNotKnown;

    /** @param jobs what a role is usually called, from its code */
    RosterReader(RollFile.Roster file, LocalDate today, Function<String, String> jobs) {
        this.data = file.data();
        this.school = data.schoolId(file.part() == null ? data.schools().getFirst() : file.part());
        this.today = today;
        this.jobs = jobs;
        this.demographics = byId("demographics.csv");
    }

    Rows read() {
        Map<String, String> roles = roles();
        Map<String, RosterTable.Line> users = byId("users.csv");
        Set<String> people = new HashSet<>(users.keySet());
        people.retainAll(roles.keySet());
        RosterClasses classes = new RosterClasses(data, school);
        RosterStays stays = new RosterStays(data, classes, people, today);
        List<FileRow> pupils = new ArrayList<>();
        List<StaffRow> staff = new ArrayList<>();
        users.forEach((id, line) -> {
            String role = roles.get(id);
            if (role != null && role.equals("student")) {
                pupils.add(pupil(id, line, stays));
            } else if (role != null) {
                staff.add(adult(id, line, role, stays));
            }
        });
        if (pupils.isEmpty() && staff.isEmpty()) {
            throw new SheetRefused("roster.nobody").in("users.csv");
        }
        note("gone", data.gone("users.csv"));
        note("others", users.size() - people.size());
        note("enrolments", stays.nobody());
        note("years", yearsNotKnown);
        return new Rows(pupils, staff, true, notes);
    }

    private void note(String key, int count) {
        if (count > 0) {
            notes.add(Note.of(key, count));
        }
    }

    /** The role that counts at this school today; a pupil is a pupil, whatever else the file says. */
    private Map<String, String> roles() {
        Map<String, String> roles = new HashMap<>();
        for (RosterTable.Line line : data.lines("roles.csv")) {
            boolean here = line.cell("orgSourcedId").isEmpty()
                    || line.cell("orgSourcedId").equals(school);
            LocalDate end = line.date("endDate");
            String role = line.cell("role").toLowerCase(Locale.ROOT);
            if (here && (end == null || !end.isBefore(today)) && (role.equals("student") || STAFF.contains(role))) {
                roles.merge(line.cell("userSourcedId"), role, RosterReader::weightier);
            }
        }
        return roles;
    }

    private static String weightier(String one, String other) {
        if (one.equals("student") || other.equals("student")) {
            return "student";
        }
        return STAFF.indexOf(one) <= STAFF.indexOf(other) ? one : other;
    }

    private FileRow pupil(String id, RosterTable.Line user, RosterStays stays) {
        RosterTable.Line about = demographics.get(id);
        Map<Field, String> values = new EnumMap<>(Field.class);
        values.put(Field.FIRST_NAME, user.cell("givenName"));
        values.put(Field.LAST_NAME, user.cell("familyName"));
        values.put(Field.PREFERRED_NAME, user.cell("preferredGivenName"));
        values.put(Field.YEAR_GROUP, yearGroup(user.cell("grades")));
        values.put(Field.UPN, upn(user));
        values.put(Field.MIS_ID, misId(user));
        values.put(Field.BIRTH_DATE, about == null ? "" : about.cell("birthDate"));
        values.put(Field.SEX, about == null ? "" : sex(about.cell("sex")));
        FileRow row = RowReader.read(cells(PUPIL, values, user, about), today);
        List<Problem> more = new ArrayList<>(stays.problems(id));
        if (stays.hasTwo(id)) {
            more.add(Problem.of(Field.CLASS, "two-classes").at(new Where("enrollments.csv", 0, "classSourcedId")));
        }
        return row.with("users.csv", stays.registration(id), stays.groups(id), PREFIX + id, more);
    }

    private StaffRow adult(String id, RosterTable.Line user, String role, RosterStays stays) {
        Map<Field, String> values = new EnumMap<>(Field.class);
        values.put(Field.FIRST_NAME, user.cell("givenName"));
        values.put(Field.LAST_NAME, user.cell("familyName"));
        values.put(Field.EMAIL, user.cell("email"));
        Cells cells = cells(ADULT, values, user, null);
        String[] name = cells.name();
        String email = cells.value(Field.EMAIL, "email", StaffReader::email);
        List<Problem> problems = new ArrayList<>(cells.problems());
        problems.addAll(stays.problems(id));
        return new StaffRow(
                "users.csv",
                user.number(),
                List.of(),
                name[0],
                name[1],
                null,
                jobs.apply(role),
                email,
                PREFIX + id,
                stays.all(id),
                List.copyOf(problems));
    }

    private static Cells cells(
            List<Field> fields, Map<Field, String> values, RosterTable.Line user, RosterTable.@Nullable Line about) {
        Map<Field, Integer> columns = new EnumMap<>(Field.class);
        List<String> row = new ArrayList<>();
        for (Field field : fields) {
            columns.put(field, row.size());
            row.add(values.getOrDefault(field, ""));
        }
        return new Cells(new ColumnMapping(columns), new Sheet.Row(user.number(), row), field -> {
            String column = COLUMNS.getOrDefault(field, "");
            boolean ofDemographics = field == Field.BIRTH_DATE || field == Field.SEX;
            if (ofDemographics) {
                return about == null ? new Where("demographics.csv", 0, column) : about.at(column);
            }
            return user.at(column);
        });
    }

    private static String upn(RosterTable.Line user) {
        Matcher ids = USER_ID.matcher(user.cell("userIds"));
        while (ids.find()) {
            if (ids.group(1).equalsIgnoreCase("upn")) {
                return ids.group(2);
            }
        }
        String identifier = Upn.tidy(user.cell("identifier"));
        return Upn.isValid(identifier) ? identifier : "";
    }

    /** The school’s own number, where it is one: some systems put the pupil number or their own long key there. */
    private static String misId(RosterTable.Line user) {
        String identifier = user.cell("identifier");
        return identifier.length() > MIS_ID || Upn.isValid(Upn.tidy(identifier)) ? "" : identifier;
    }

    /** American grades have no year group here: they are left out, and counted. */
    private String yearGroup(String grades) {
        String first = grades.split(",", 2)[0].strip();
        if (!first.isEmpty() && YearGroups.read(first).isEmpty()) {
            yearsNotKnown++;
            return "";
        }
        return first;
    }

    private static String sex(String sex) {
        return sex.equalsIgnoreCase("other") || sex.equalsIgnoreCase("unspecified") ? "" : sex;
    }

    private Map<String, RosterTable.Line> byId(String file) {
        Map<String, RosterTable.Line> lines = new LinkedHashMap<>();
        for (RosterTable.Line line : data.lines(file)) {
            if (lines.put(line.id("sourcedId"), line) != null) {
                throw new SheetRefused("roster.id-twice", line.number()).in(file);
            }
        }
        return lines;
    }
}
