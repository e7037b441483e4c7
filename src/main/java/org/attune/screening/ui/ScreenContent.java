package org.attune.screening.ui;

import java.util.List;
import java.util.Map;
import org.attune.method.instrument.AgeBand;
import org.attune.method.instrument.Descriptors;
import org.attune.saving.ShownAnswer;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the grid in the browser is built from, sent once.
 *
 * @param saveTo the address that takes answers
 * @param as whose form it is: the staff id goes with each answer, the username into signing in again
 * @param words sentences, by the names that the scripts use
 * @param lastSaved “Saved 10:42” of an earlier visit, or nothing
 * @param reopened why it was opened again
 * @param paper the address of the grid on paper
 * @param back the address to go to where the page cannot ask Vaadin any more
 * @param answers their item is “pupil question”
 */
record ScreenContent(
        String saveTo,
        long as,
        String username,
        Map<String, Object> words,
        String group,
        String about,
        String lastSaved,
        @Nullable String reopened,
        String paper,
        String back,
        boolean mayDiscard,
        List<Step> scale,
        List<Asked> items,
        List<Row> pupils,
        List<ShownAnswer> answers) {

    /** @param key of the keyboard */
    record Step(String response, String word, String key) {}

    /** @param looks what it looks like, in the age bands of this class */
    record Asked(String code, String strand, String statement, Map<AgeBand, Descriptors> looks) {}

    record Row(long id, String name, AgeBand band) {}
}
