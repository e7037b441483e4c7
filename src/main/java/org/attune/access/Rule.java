package org.attune.access;

/** The access rules of service methods, as expressions for {@code @PreAuthorize}. Each says who; which pupils, says the {@link Gate}. */
public final class Rule {

    /** Anyone, signed in or not: only where the method itself guards its moment (first set-up, sign-in). */
    public static final String ANYONE = "permitAll()";

    /** Anyone who is signed in, about themselves. */
    public static final String SIGNED_IN = "isAuthenticated()";

    /** Sees pupils' records: practitioners those they work with, SENCO and head the whole school. */
    public static final String SEES_PUPILS = "hasAnyRole('PRACTITIONER', 'SENCO', 'HEAD')";

    /** Sees the records of all the school, of those who left too. */
    public static final String SEES_SCHOOL = "hasAnyRole('SENCO', 'HEAD')";

    /** Scores pupils and makes plans. */
    public static final String WORKS_WITH_PUPILS = "hasAnyRole('PRACTITIONER', 'SENCO')";

    /** Signs results before they reach a parent or another agency. */
    public static final String SIGNS = "hasRole('SENCO')";

    /** Writes the school’s own strategies, and hides what does not fit the school. */
    public static final String KEEPS_LIBRARY = "hasRole('SENCO')";

    /** Keeps the roll and the accounts; sees no assessment. */
    public static final String ADMINISTERS = "hasRole('ADMINISTRATOR')";

    /** Sees the names of the roll, without any record. */
    public static final String SEES_ROLL = "hasAnyRole('PRACTITIONER', 'SENCO', 'HEAD', 'ADMINISTRATOR')";

    /** Reads totals over all schools; sees no names by it. */
    public static final String SEES_TRUST = "@trustViewers.include(authentication.name)";

    private Rule() {}
}
