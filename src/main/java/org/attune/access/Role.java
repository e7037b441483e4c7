package org.attune.access;

/** What a person does in the school; an account has one or more. */
public enum Role {
    PRACTITIONER,
    SENCO,
    HEAD,
    ADMINISTRATOR;

    /** The names as views need them, in annotations. */
    public static final class Names {
        public static final String PRACTITIONER = "PRACTITIONER";
        public static final String SENCO = "SENCO";
        public static final String HEAD = "HEAD";
        public static final String ADMINISTRATOR = "ADMINISTRATOR";

        private Names() {}
    }
}
