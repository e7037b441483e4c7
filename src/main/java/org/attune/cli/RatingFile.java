package org.attune.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.attune.method.agreement.RatingTable;

/** A CSV file of ratings, with the columns {@code target, rater, value}: every target rated once by every rater. */
final class RatingFile {

    private static final List<String> COLUMNS = List.of("target", "rater", "value");

    /** Plain decimals; so large that no scale needs more, so small that sums stay exact and quick. */
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]{1,9}(\\.[0-9]{1,9})?");

    private final String file;
    private final Map<String, Target> targets = new LinkedHashMap<>();
    private final Set<String> raters = new LinkedHashSet<>();

    private RatingFile(String file) {
        this.file = file;
    }

    /** @throws InputException at the first thing that is wrong; a value that is missing is looked for last */
    static RatingTable read(String file) {
        RatingFile ratings = new RatingFile(file);
        CsvFile.read(file, COLUMNS, ratings::add);
        return ratings.table();
    }

    private void add(CsvRow row) {
        String name = row.filled("target");
        String rater = row.filled("rater");
        BigDecimal value = row.value("value", RatingFile::number, "it is a number such as 3 or -0.25");
        Target target = targets.computeIfAbsent(name, first -> new Target(row.line(), new LinkedHashMap<>()));
        raters.add(rater);
        if (target.byRater().put(rater, value) != null) {
            throw row.refuse("target %s, rater %s stands twice".formatted(name, rater));
        }
    }

    private static BigDecimal number(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new IllegalArgumentException(text + " is no number");
        }
        return new BigDecimal(text);
    }

    private RatingTable table() {
        if (targets.isEmpty()) {
            throw new InputException(file, "has a header and no ratings");
        }
        if (targets.size() < RatingTable.LEAST || raters.size() < RatingTable.LEAST) {
            throw new InputException(
                    file,
                    "agreement needs two targets and two raters; here: %d and %d"
                            .formatted(targets.size(), raters.size()));
        }
        List<List<BigDecimal>> rows = new ArrayList<>();
        targets.forEach((name, target) -> rows.add(complete(name, target)));
        return new RatingTable(rows);
    }

    private List<BigDecimal> complete(String name, Target target) {
        return raters.stream()
                .map(rater -> {
                    BigDecimal value = target.byRater().get(rater);
                    if (value == null) {
                        throw new InputException(
                                file,
                                target.line(),
                                "target %s has no value by rater %s; every rater rates every target"
                                        .formatted(name, rater));
                    }
                    return value;
                })
                .toList();
    }

    /** @param line where it first stands */
    private record Target(long line, Map<String, BigDecimal> byRater) {}
}
