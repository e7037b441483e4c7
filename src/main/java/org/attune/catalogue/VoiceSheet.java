package org.attune.catalogue;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What pupils of an age band, or those at home, are asked to say in their own words.
 *
 * @param id version and readers, such as {@code v1/ks1}; also the file below config/voices
 */
public record VoiceSheet(String id, List<Question> questions) {

    /**
     * @param ask as it is read; {@code {name}} stands for the pupil’s first name
     * @param words whether the person can write an answer of their own
     * @param choices pictures with a word each; none where the answer is free
     */
    public record Question(String code, String ask, boolean words, List<Choice> choices) {

        public Question {
            choices = List.copyOf(choices);
        }

        public Optional<Choice> choice(String choice) {
            return choices.stream().filter(one -> one.code().equals(choice)).findFirst();
        }
    }

    /** @param picture the name of one of our drawings */
    public record Choice(String code, String word, String picture) {}

    public VoiceSheet {
        questions = List.copyOf(questions);
    }

    public @Nullable Question question(String code) {
        return questions.stream()
                .filter(question -> question.code().equals(code))
                .findFirst()
                .orElse(null);
    }
}
