package org.attune.method.simulation;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.attune.method.interruption.Finding;
import org.attune.method.interruption.Status;
import org.attune.method.interruption.StrandFinding;
import org.attune.method.scoring.Measure;
import org.attune.method.scoring.Points;

/** Our rule, and the two by which people read a table of means without a tool. */
public enum ComparedRule {
    /** Low: likely. Flagged: likely or possible. Named: focus 1. */
    ATTUNE {
        @Override
        Claim claim(Finding finding) {
            List<StrandFinding> strands = finding.strands();
            return new Claim(
                    each(strands, found -> found.status() == Status.LIKELY),
                    strands.stream().anyMatch(ComparedRule::isLikelyOrPossible),
                    each(strands, found -> found.focus() == 1).indexOf(true));
        }
    },
    /** The strand with the lowest mean is the one, the earliest of equals; every pupil has one. */
    LOWEST_MEAN {
        @Override
        Claim claim(Finding finding) {
            List<StrandFinding> strands = finding.strands();
            int lowest = IntStream.range(0, strands.size())
                    .filter(i -> strands.get(i).score().measure().isPresent())
                    .boxed()
                    .min(Comparator.comparing((Integer i) -> score(strands.get(i))))
                    .orElse(SimulatedPupil.NONE);
            return new Claim(
                    IntStream.range(0, strands.size())
                            .mapToObj(i -> i == lowest)
                            .toList(),
                    lowest != SimulatedPupil.NONE,
                    lowest);
        }
    },
    /** A strand under 50 points is low; the earliest is named. */
    UNDER_HALF {
        @Override
        Claim claim(Finding finding) {
            List<Boolean> low = each(
                    finding.strands(),
                    found -> found.score()
                            .measure()
                            .filter(ComparedRule::isUnderHalf)
                            .isPresent());
            return new Claim(low, low.contains(true), low.indexOf(true));
        }
    };

    private static final int HALF = 50;

    /** {@code lowest_mean} */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    abstract Claim claim(Finding finding);

    private static List<Boolean> each(List<StrandFinding> strands, Predicate<StrandFinding> holds) {
        return strands.stream().map(holds::test).toList();
    }

    private static boolean isLikelyOrPossible(StrandFinding found) {
        return found.status() == Status.LIKELY || found.status() == Status.POSSIBLE;
    }

    private static Points score(StrandFinding found) {
        return found.score().measure().map(Measure::score).orElseThrow();
    }

    /** 25·sum ÷ answered &lt; 50, without a fraction. */
    private static boolean isUnderHalf(Measure measure) {
        return 25 * measure.sum() < HALF * measure.answered();
    }
}
