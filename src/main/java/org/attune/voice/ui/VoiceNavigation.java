package org.attune.voice.ui;

import org.attune.access.PupilId;
import org.attune.voice.VoiceId;
import org.springframework.modulith.NamedInterface;

/** The way to this module’s screens. */
@NamedInterface("navigation")
public final class VoiceNavigation {

    private VoiceNavigation() {}

    /** Everything that was said, and the ways to ask. */
    public static String voicesHref(PupilId pupil) {
        return "pupils/" + pupil.value() + "/voices";
    }

    public static String voiceHref(PupilId pupil, VoiceId voice) {
        return voicesHref(pupil) + "/" + voice.value();
    }

    static String askHref(PupilId pupil) {
        return voicesHref(pupil) + "/ask";
    }

    static String homeHref(PupilId pupil) {
        return voicesHref(pupil) + "/home";
    }

    static String childHref(PupilId pupil, VoiceId voice) {
        return voiceHref(pupil, voice) + "/child";
    }

    static String pageHref(PupilId pupil) {
        return "documents/home-pages/" + pupil.value();
    }
}
