package org.attune.voice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.attune.access.PupilId;
import org.attune.access.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * What a pupil, or someone at home, said on one occasion. Never scored, never counted.
 *
 * @param sheet the questions, such as {@code v1/ks1}
 * @param onTablet whether the pupil answers on the tablet themselves
 * @param withdrawn why it does not count, where it was withdrawn; its answers are left out then
 * @param answers in the order of the questions
 */
public record VoiceRecord(
        VoiceId id,
        PupilId pupil,
        Speaker speaker,
        String sheet,
        boolean onTablet,
        State state,
        Setting setting,
        StaffId recordedBy,
        Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable Withdrawn withdrawn,
        List<VoiceAnswer> answers) {

    public enum State {
        OPEN,
        FINISHED,
        WITHDRAWN
    }

    public record Withdrawn(StaffId by, Instant at, String reason) {}

    public VoiceRecord {
        answers = List.copyOf(answers);
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public Optional<VoiceAnswer> answer(String question) {
        return answers.stream()
                .filter(answer -> answer.said().question().equals(question))
                .findFirst();
    }
}
