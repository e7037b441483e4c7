package org.attune.training.ui;

import java.util.List;
import java.util.Map;

/**
 * What the questions in the browser are built from, sent once.
 *
 * @param words label sentences, by the names that attune-rating.js uses
 * @param answers so far, by item
 */
record RatingContent(Map<String, String> words, List<Step> scale, List<ItemPart> items, Map<String, String> answers) {

    /** @param key of the keyboard */
    record Step(String response, String word, String key) {}

    record ItemPart(String code, String statement, String nearlyAlways, String notYet) {}
}
