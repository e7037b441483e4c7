package org.attune.voice;

/** One of this pupil is begun and not finished yet. */
public final class VoiceAlreadyOpen extends RuntimeException {

    private static final long serialVersionUID = 1L;

    VoiceAlreadyOpen() {
        super("There is an unfinished voice already");
    }
}
