package org.attune.assessment;

/** Whether the result fits the pupil whom the adult knows. Names are stored: never rename one. */
public enum Fit {
    FITS,
    NOT_QUITE,
    ANOTHER
}
