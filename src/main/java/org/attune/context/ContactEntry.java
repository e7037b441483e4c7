package org.attune.context;

import org.jspecify.annotations.Nullable;

/**
 * A contact as somebody records it.
 *
 * @param responsibility has parental responsibility
 * @param papers may receive papers about the pupil
 * @param language code of the set “language”
 * @param format code of the set “contact-format”
 * @param courtOrder what an order of a court says; read by SENCO and head only
 */
public record ContactEntry(
        String name,
        String relation,
        boolean responsibility,
        boolean papers,
        @Nullable String language,
        @Nullable String format,
        @Nullable String courtOrder) {

    public static final int LONGEST_NAME = 120;
    public static final int LONGEST_RELATION = 80;
    public static final int LONGEST_ORDER = 500;

    /** @throws IllegalArgumentException where a name is missing or a text too long */
    public ContactEntry {
        if (name.isBlank()
                || name.length() > LONGEST_NAME
                || relation.isBlank()
                || relation.length() > LONGEST_RELATION
                || courtOrder != null && courtOrder.length() > LONGEST_ORDER) {
            throw new IllegalArgumentException("A contact has a name and a relation");
        }
    }

    public ContactEntry withCourtOrder(@Nullable String order) {
        return new ContactEntry(name, relation, responsibility, papers, language, format, order);
    }
}
