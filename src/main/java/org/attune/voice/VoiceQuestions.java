package org.attune.voice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.attune.access.PupilId;
import org.attune.catalogue.VoiceSheet;
import org.attune.catalogue.VoiceSheets;
import org.attune.method.instrument.AgeBand;
import org.attune.roll.AgeBands;
import org.attune.roll.PupilSummary;
import org.attune.roll.Pupils;
import org.springframework.stereotype.Component;

/** Which questions a voice is asked, and whether an answer fits them. */
@Component
public class VoiceQuestions {

    private final VoiceSheets sheets;
    private final Pupils pupils;
    private final Clock clock;

    VoiceQuestions(VoiceSheets sheets, Pupils pupils, Clock clock) {
        this.sheets = sheets;
        this.pupils = pupils;
        this.clock = clock;
    }

    /** The questions that a voice was begun with. */
    public VoiceSheet sheet(String id) {
        return Stream.concat(sheets.pupils().values().stream(), Stream.of(sheets.carer()))
                .filter(sheet -> sheet.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No questions " + id));
    }

    /** Whether a sheet is for those who do not read yet. */
    public static boolean isLittle(VoiceSheet sheet) {
        return Stream.of(AgeBand.EYFS, AgeBand.KS1)
                .anyMatch(band -> sheet.id().endsWith("/" + band.name().toLowerCase(Locale.ROOT)));
    }

    VoiceSheet sheetFor(PupilId pupil, Speaker speaker) {
        return speaker == Speaker.CARER
                ? sheets.carer()
                : sheets.of(AgeBands.of(pupils.summary(pupil), LocalDate.now(clock)));
    }

    int position(StoredVoice voice, String question) {
        List<VoiceSheet.Question> questions = sheet(voice.sheet()).questions();
        return questions.indexOf(question(voice, question));
    }

    /** With the words of that day. */
    VoiceAnswer answer(StoredVoice voice, Said said, int version, Instant at) {
        VoiceSheet.Question question = question(voice, said.question());
        List<String> words = said.picked().stream()
                .map(code -> question.choice(code)
                        .orElseThrow(() -> new IllegalArgumentException("No choice " + code))
                        .word())
                .toList();
        PupilSummary pupil = pupils.summary(voice.pupil());
        return new VoiceAnswer(said, question.ask().replace("{name}", pupil.firstName()), words, version, at);
    }

    private VoiceSheet.Question question(StoredVoice voice, String code) {
        VoiceSheet.Question question = sheet(voice.sheet()).question(code);
        if (question == null) {
            throw new IllegalArgumentException("No question " + code);
        }
        return question;
    }
}
