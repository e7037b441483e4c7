package org.attune.assessment.ui;

import java.util.List;
import java.util.Map;
import org.attune.saving.ShownAnswer;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the form in the browser is built from, sent once.
 *
 * @param saveTo the address that takes answers
 * @param as whose form it is: the staff id goes with each answer, the username into signing in again
 * @param check the address for checking, where the page cannot ask Vaadin any more
 * @param words label sentences, by the names that attune-scoring.js uses
 * @param lastSaved “Saved 10:42” of an earlier visit, or nothing
 * @param correcting the sentence that names the version which is corrected
 * @param paper the sentence that names who filled the form in on paper
 */
record FormContent(
        String saveTo,
        long as,
        String username,
        String check,
        Map<String, Object> words,
        String pupil,
        String about,
        String period,
        String lastSaved,
        @Nullable String correcting,
        @Nullable String paper,
        boolean mayDiscard,
        List<Step> scale,
        List<StrandPart> strands,
        List<ShownAnswer> answers) {

    /** @param key of the keyboard */
    record Step(String response, String word, String key) {}

    record StrandPart(String name, List<ClusterPart> clusters) {}

    record ClusterPart(String name, List<ItemPart> items) {}

    record ItemPart(String code, String statement, String nearlyAlways, String notYet) {}
}
