package org.attune.assessment;

/** How the parent or carer was told. Names are stored: never rename one. */
public enum HowTold {
    IN_PERSON,
    PHONE,
    LETTER_OR_MESSAGE
}
