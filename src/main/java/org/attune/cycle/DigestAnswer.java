package org.attune.cycle;

/** What came of an address or a code that somebody typed. */
public enum DigestAnswer {
    /** The code is on its way. */
    CODE_SENT,
    NO_ADDRESS,
    /** Enough codes for one day. */
    TOO_OFTEN,
    NOT_SENT,
    CONFIRMED,
    WRONG_CODE,
    /** The code is too old, or was tried too often. */
    TOO_LATE
}
