package org.attune.voice;

/** It is finished or withdrawn: what was said is not changed any more. */
public final class VoiceNotOpen extends RuntimeException {

    private static final long serialVersionUID = 1L;

    VoiceNotOpen(String state) {
        super("The voice is " + state);
    }
}
