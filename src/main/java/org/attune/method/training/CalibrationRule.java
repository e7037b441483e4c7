package org.attune.method.training;

/**
 * Whether a rater is near enough to score pupils. All three have to hold, compared exactly. A change of a limit is a new class with a
 * new version. Source: decision 0421.
 */
public final class CalibrationRule {

    public static final String VERSION = "1";

    /** Cases of one calibration. */
    public static final int CASES = 6;

    /** At least so many of a hundred ratings within one step. */
    public static final int NEAR_PERCENT = 85;

    /** Quadratic weighted kappa at least so many hundredths. */
    public static final int KAPPA_HUNDREDTHS = 70;

    private static final int PERCENT = 100;

    /**
     * What holds and what does not.
     *
     * @param near enough ratings within one step
     * @param kappa agreement beyond chance
     * @param lean at most half a step higher or lower on average
     */
    public record Verdict(boolean near, boolean kappa, boolean lean) {

        public boolean calibrated() {
            return near && kappa && lean;
        }
    }

    private CalibrationRule() {}

    public static Verdict judge(RaterAgreement found) {
        return new Verdict(
                found.ratings() > 0 && PERCENT * found.near() >= NEAR_PERCENT * found.ratings(),
                found.kappa().map(kappa -> kappa.isAtLeast(KAPPA_HUNDREDTHS)).orElse(false),
                found.lean().isAtMostHalfAStep());
    }

    /** How many of these ratings have to be within one step: the smallest number that is enough. */
    public static int nearNeeded(int ratings) {
        return Math.ceilDiv(NEAR_PERCENT * ratings, PERCENT);
    }
}
