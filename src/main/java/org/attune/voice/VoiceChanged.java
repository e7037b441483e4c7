package org.attune.voice;

/** Someone else changed the answer since it was shown; nothing was written. */
public final class VoiceChanged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    VoiceChanged() {
        super("The answer was changed since");
    }
}
