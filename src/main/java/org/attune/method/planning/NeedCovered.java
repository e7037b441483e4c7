package org.attune.method.planning;

/**
 * How much of one need a choice covers. Source: method.md, "The action plan", rule 2.
 *
 * @param best q₁, the greatest strength of a chosen strategy on the item; 0 where none serves it
 * @param second q₂, the next greatest, or 0
 * @param share min(36, 3q₁ + q₂)
 * @param cover m·(E − 25a)·share, in 900ths of a step
 */
public record NeedCovered(Need need, int best, int second, int share, long cover) {

    static NeedCovered of(Need need, int best, int second) {
        int share = Cover.share(best, second);
        return new NeedCovered(need, best, second, share, Cover.weight(need) * share);
    }
}
