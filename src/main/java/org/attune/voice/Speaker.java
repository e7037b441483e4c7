package org.attune.voice;

/** Whose words they are. */
public enum Speaker {
    PUPIL,
    CARER
}
