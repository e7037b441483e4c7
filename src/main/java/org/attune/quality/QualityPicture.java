package org.attune.quality;

import java.util.List;

/**
 * How well the method works at this school.
 *
 * @param pupils with a lead’s finding; the latest of each counts
 */
public record QualityPicture(
        int pupils,
        List<Consistency> consistency,
        Agreeing agreeing,
        List<GroupRate> rates,
        List<BiasCheck> bias,
        List<LocalSet> local) {

    public QualityPicture {
        consistency = List.copyOf(consistency);
        rates = List.copyOf(rates);
        bias = List.copyOf(bias);
        local = List.copyOf(local);
    }
}
