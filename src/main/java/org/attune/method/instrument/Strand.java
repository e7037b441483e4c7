package org.attune.method.instrument;

import java.util.List;

/**
 * A strand of development, such as Being.
 *
 * @param code stable key, {@code being}
 * @param name “Being”: for trained staff
 * @param plain “feeling safe”: for everyone else
 * @param firstMet the age at which its tasks are first met, “0–6 months”: for trained staff only
 * @param question its core question
 * @param clusters in the order of the instrument
 */
public record Strand(String code, String name, String plain, String firstMet, String question, List<Cluster> clusters) {

    public Strand {
        clusters = List.copyOf(clusters);
    }
}
