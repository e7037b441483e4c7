package org.attune.voice.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import org.attune.access.NoSuchRecord;
import org.attune.access.PupilId;
import org.attune.voice.VoiceId;
import org.attune.voice.VoiceRecord;
import org.attune.voice.Voices;

/** The ids in an address; what is no number is no record. */
final class VoiceRoute {

    private VoiceRoute() {}

    static PupilId pupil(BeforeEnterEvent event) {
        return new PupilId(number(event, "pupil"));
    }

    /** @throws NoSuchRecord where the voice is not this pupil’s */
    static VoiceRecord voice(BeforeEnterEvent event, Voices voices) {
        VoiceRecord voice = voices.get(new VoiceId(number(event, "voice")));
        if (!voice.pupil().equals(pupil(event))) {
            throw new NoSuchRecord("voice");
        }
        return voice;
    }

    private static long number(BeforeEnterEvent event, String name) {
        try {
            return Long.parseLong(event.getRouteParameters().get(name).orElse(""));
        } catch (NumberFormatException none) {
            throw new NoSuchRecord(name);
        }
    }
}
