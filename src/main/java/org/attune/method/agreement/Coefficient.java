package org.attune.method.agreement;

import java.util.Locale;

/** A coefficient of agreement. The first figure of an ICC is the model of Shrout and Fleiss (1979), the second: of one rating, or of k. */
public enum Coefficient {
    /** Each target by raters of its own: one rating. */
    ICC_1_1,
    /** Raters drawn from many, absolute agreement: one rating. */
    ICC_2_1,
    /** These raters and no others, consistency: one rating. */
    ICC_3_1,
    ICC_1_K,
    ICC_2_K,
    ICC_3_K,
    /** Cronbach’s alpha, with the raters as the items. */
    ALPHA,
    /** Weighted kappa of two raters, quadratic weights. */
    KAPPA_QUADRATIC;

    /** {@code icc_2_1} */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
