package org.attune.roll.imports;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a column can hold, and how SIMS, Arbor, Bromcom and ScholarPack head it; the likelier heading first. */
public enum Field {
    FIRST_NAME(
            "legal forename",
            "legal first name",
            "forename",
            "first name",
            "given name",
            "pupil forename",
            "student forename",
            "pupil first name",
            "student first name",
            "forenames",
            "first names"),
    LAST_NAME(
            "legal surname",
            "legal last name",
            "surname",
            "last name",
            "family name",
            "pupil surname",
            "student surname",
            "pupil last name",
            "student last name",
            "legal family name"),
    FULL_NAME(
            "name",
            "full name",
            "pupil name",
            "student name",
            "pupil",
            "student",
            "legal name",
            "legal full name",
            "child",
            "child name",
            "surname forename",
            "name surname first"),
    PREFERRED_NAME(
            "preferred forename",
            "preferred first name",
            "preferred name",
            "chosen forename",
            "chosen first name",
            "chosen name",
            "known as",
            "preferred given name",
            "also known as"),
    BIRTH_DATE(
            "date of birth",
            "dob",
            "birth date",
            "birthdate",
            "d o b",
            "pupil date of birth",
            "student date of birth",
            "born"),
    CLASS(
            "registration group",
            "reg group",
            "registration form",
            "reg",
            "reg form",
            "class",
            "class name",
            "form",
            "form group",
            "tutor group",
            "registration",
            "current registration form",
            "registration class",
            "reg class",
            "current class"),
    YEAR_GROUP(
            "national curriculum year",
            "national curriculum year group",
            "nc year",
            "ncy",
            "nc year actual",
            "actual nc year",
            "year group",
            "year",
            "year taught in",
            "curriculum year",
            "current year group"),
    UPN("upn", "unique pupil number", "unique pupil no", "pupil upn", "student upn"),
    MIS_ID(
            "admission number",
            "adno",
            "admission no",
            "adm no",
            "mis id",
            "misid",
            "person id",
            "personid",
            "pupil id",
            "student id",
            "arbor id",
            "arbor student id",
            "sims id",
            "pupil number",
            "external id",
            "id"),
    SEX("sex", "legal sex", "gender", "sex at birth", "legal gender", "m f"),
    JOINED_ON(
            "date of entry",
            "admission date",
            "date of admission",
            "entry date",
            "doa",
            "start date",
            "date joined",
            "enrolment date",
            "enrolment start date",
            "joined",
            "date of entry to school"),
    GROUPS(
            "groups",
            "group",
            "group memberships",
            "teaching groups",
            "teaching group",
            "intervention groups",
            "intervention group",
            "sets",
            "set",
            "small groups"),
    JOB("job", "job title", "role", "post", "post title", "position", "staff role", "main role"),
    EMAIL("email", "work email", "email address", "e mail", "staff email", "work email address", "main email"),
    STAFF_ID("staff code", "staff id", "employee id", "employee number", "staff number", "payroll number", "initials"),
    WORKS_WITH(
            "works with",
            "classes and groups",
            "classes",
            "class",
            "groups",
            "group",
            "class or group",
            "registration group",
            "reg group",
            "form",
            "tutor group",
            "teaching groups"),
    WORKS_FROM("from", "works from", "start date", "from date", "starts", "since", "first day"),
    /** The id that another system gives; read from OneRoster only, never a column of a table. */
    SOURCED_ID,
    /** Not a column either: the last day in a group. */
    GROUP_END;

    private static final Set<Field> OF_STAFF =
            Set.of(FIRST_NAME, LAST_NAME, FULL_NAME, JOB, EMAIL, STAFF_ID, WORKS_WITH, WORKS_FROM);
    private static final Set<Field> OF_BOTH = Set.of(FIRST_NAME, LAST_NAME, FULL_NAME);
    private static final Set<Field> NO_COLUMN = Set.of(SOURCED_ID, GROUP_END);

    private final List<String> aliases;

    Field(String... aliases) {
        this.aliases = List.of(aliases).stream().map(Field::plain).toList();
    }

    /** What one column of such a table can hold; classes and groups may fill several, and are apart. */
    public static List<Field> of(Subject subject) {
        return Arrays.stream(values())
                .filter(field -> !NO_COLUMN.contains(field) && field != GROUPS && field != WORKS_WITH)
                .filter(field -> OF_BOTH.contains(field) || OF_STAFF.contains(field) == (subject == Subject.STAFF))
                .toList();
    }

    /** What several columns can hold. */
    public static Field several(Subject subject) {
        return subject == Subject.STAFF ? WORKS_WITH : GROUPS;
    }

    /** Whether a heading means this field; “Group 2” is a second column of groups. */
    boolean isHeaded(@Nullable String plainHeading) {
        return plainHeading != null
                && (aliases.contains(plainHeading) || aliases.contains(plainHeading.replaceAll("\\d+$", "")));
    }

    /** Whether it stands over a column that says which pupil. */
    public static boolean isHeadingOfPupils(String heading) {
        String plain = plain(heading);
        return Set.of(LAST_NAME, FULL_NAME, UPN).stream().anyMatch(field -> field.isHeaded(plain));
    }

    /** The end of a message key: {@code first-name}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Plain headings that mean this field, the likelier first. */
    List<String> aliases() {
        return aliases;
    }

    /** Without case, accents, punctuation and spaces. */
    static String plain(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
