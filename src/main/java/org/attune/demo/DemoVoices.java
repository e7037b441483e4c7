package org.attune.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.attune.access.PupilId;
import org.attune.roll.PupilSummary;
import org.attune.voice.How;
import org.attune.voice.Said;
import org.attune.voice.Setting;
import org.attune.voice.Speaker;
import org.attune.voice.VoiceId;
import org.attune.voice.Voices;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What three invented pupils of Year 2, and two invented parents, said. */
@Component
@Profile("demo")
class DemoVoices {

    private static final String PRIYA = "Priya Osei";

    private final Voices voices;
    private final Clock clock;

    DemoVoices(Voices voices, Clock clock) {
        this.voices = voices;
        this.clock = clock;
    }

    void speak(List<PupilSummary> pupils, LocalDate day) {
        PupilId first = pupils.get(0).id();
        pupil(
                first,
                day,
                Set.of(How.BY_THEMSELVES),
                List.of(
                        picked("feel", "worried", "happy"),
                        picked("well", "stories", "making"),
                        picked("who", "adult", "friend"),
                        picked("hard", "noise", "waiting"),
                        picked("help", "quiet", "near"),
                        Said.notSaying("know")));
        carer(
                first,
                day.minusDays(2),
                "Mother",
                Set.of(How.PAGE),
                List.of(
                        Said.given("likes", List.of(), "She loves drawing foxes and knows every bus in town."),
                        Said.given("well", List.of(), "She talks about her reading partner at tea."),
                        Said.given("hard", List.of(), "Mornings. She asks the night before who will be there."),
                        Said.given("calms", List.of(), "Sitting close with a book, not talking much."),
                        Said.given("wish", List.of(), "Tell her before something changes.")));
        pupil(
                pupils.get(2).id(),
                day.minusDays(1),
                Set.of(How.AAC, How.WITH_HELP),
                List.of(
                        picked("feel", "calm"),
                        picked("well", "outside"),
                        picked("who", "adult"),
                        picked("hard", "changes"),
                        Said.skipped("help"),
                        picked("know", "time")));
        pupil(
                pupils.get(4).id(),
                day,
                Set.of(How.WITH_HELP),
                List.of(
                        picked("feel", "tired"),
                        Said.given("well", List.of("friends"), "Me and Kofi made a den and nobody fell out."),
                        picked("who", "friend"),
                        Said.given("hard", List.of("work"), "When it is writing and it goes on and on."),
                        picked("help", "break"),
                        picked("know", "listen")));
        carer(
                pupils.get(4).id(),
                day.minusDays(1),
                "Father",
                Set.of(How.PHONE),
                List.of(
                        Said.given("likes", List.of(), "Anything with wheels. He can mend his own bike."),
                        Said.given("calms", List.of(), "A walk round the block, then he will tell you.")));
    }

    private void pupil(PupilId pupil, LocalDate day, Set<How> how, List<Said> said) {
        said(pupil, Speaker.PUPIL, new Setting(PRIYA, null, day, how, null), said);
    }

    private void carer(PupilId pupil, LocalDate day, String relation, Set<How> how, List<Said> said) {
        said(pupil, Speaker.CARER, new Setting(relation, relation, day, how, null), said);
    }

    private void said(PupilId pupil, Speaker speaker, Setting setting, List<Said> said) {
        DemoClock.at(
                setting.on().atTime(LocalTime.of(11, 5)).atZone(clock.getZone()).toInstant(), () -> {
                    VoiceId id = voices.begin(pupil, speaker, speaker == Speaker.PUPIL, setting)
                            .id();
                    said.forEach(one -> voices.answer(id, one, 0));
                    voices.finish(id, setting);
                });
    }

    private static Said picked(String question, String... choices) {
        return Said.given(question, List.of(choices), null);
    }
}
