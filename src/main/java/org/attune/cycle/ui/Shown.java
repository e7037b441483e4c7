package org.attune.cycle.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.attune.cycle.CycleLine;
import org.attune.method.cycle.Phase;

/** Which running plans are listed. */
enum Shown {
    STALLING(CycleLine::isStalling),
    OVERDUE(line -> line.phase() == Phase.OVERDUE),
    DUE(line -> line.phase() == Phase.DUE || line.phase() == Phase.DUE_SOON),
    HALFWAY(line -> line.phase() == Phase.HALFWAY),
    CHANGE(CycleLine::asksForChange);

    private final Predicate<CycleLine> holds;

    Shown(Predicate<CycleLine> holds) {
        this.holds = holds;
    }

    List<CycleLine> among(List<CycleLine> lines) {
        return lines.stream().filter(holds).toList();
    }

    /** As it stands in an address. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Shown> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
