package org.attune.cycle;

/** Why a mail did not leave. The names are stored. */
public enum MailFault {
    /** The mail server was not reached, or broke off. */
    SERVER,
    /** It did not take the name and password of the settings. */
    SIGN_IN,
    /** It took the call, and not the mail: mostly for its address. */
    REFUSED
}
