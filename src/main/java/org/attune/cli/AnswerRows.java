package org.attune.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.attune.method.instrument.AgeBand;
import org.attune.method.instrument.Instrument;
import org.attune.method.instrument.Item;
import org.attune.method.instrument.Response;
import org.attune.method.scoring.Answers;
import org.attune.method.scoring.Scorer;

/** Takes the rows of an answers file one by one, the header first, and refuses the first that is wrong. */
final class AnswerRows {

    private static final List<String> COLUMNS = List.of("pupil", "age_band", "rater", "item", "response");

    private final String file;
    private final Instrument instrument;
    private final Map<String, Pupil> pupils = new LinkedHashMap<>();
    private List<String> header = List.of();

    AnswerRows(String file, Instrument instrument) {
        this.file = file;
        this.instrument = instrument;
    }

    void add(long line, List<String> fields) {
        if (header.isEmpty()) {
            checkHeader(line, fields);
            header = fields;
        } else {
            addAnswer(new Row(line, fields));
        }
    }

    /** In order of first appearance. */
    List<PupilAnswers> pupils() {
        if (header.isEmpty()) {
            throw new InputException(file, "is empty");
        }
        if (pupils.isEmpty()) {
            throw new InputException(file, "has a header and no answers");
        }
        return pupils.entrySet().stream()
                .map(entry -> entry.getValue().answers(entry.getKey()))
                .toList();
    }

    private void checkHeader(long line, List<String> fields) {
        for (String column : COLUMNS) {
            long count = fields.stream().filter(column::equals).count();
            if (count != 1) {
                throw new InputException(
                        file, line, (count == 0 ? "there is no column " : "there are two columns ") + column);
            }
        }
    }

    private void addAnswer(Row row) {
        if (row.fields().size() != header.size()) {
            throw row.refuse("the header has %d columns, this row %d"
                    .formatted(header.size(), row.fields().size()));
        }
        String pupil = row.filled("pupil");
        String rater = row.filled("rater");
        AgeBand band = row.value(
                "age_band",
                AgeBand::valueOf,
                "it is one of " + Arrays.toString(AgeBand.values()).replaceAll("[\\[\\]]", ""));
        Item item = row.value("item", instrument::item, instrument.id() + " has no such item");
        Response response = row.value("response", Response::of, "it is 0, 1, 2, 3, 4, NS or NA");
        Pupil known = pupils.computeIfAbsent(pupil, first -> new Pupil(band, new LinkedHashMap<>()));
        if (known.band() != band) {
            throw row.refuse("pupil %s is in %s here and in %s before".formatted(pupil, band, known.band()));
        }
        Map<String, Response> given = known.byRater().computeIfAbsent(rater, first -> new LinkedHashMap<>());
        if (given.put(item.code(), response) != null) {
            throw row.refuse("pupil %s, rater %s, item %s stands twice".formatted(pupil, rater, item.code()));
        }
        checkNotApplicable(row, item, given);
    }

    private void checkNotApplicable(Row row, Item item, Map<String, Response> given) {
        long count = instrument.items().stream()
                .filter(other -> other.strand().equals(item.strand()))
                .filter(other -> given.get(other.code()) == Response.NOT_APPLICABLE)
                .count();
        if (count > Scorer.MOST_NOT_APPLICABLE) {
            throw row.refuse("more than %d items of %s are NA for pupil %s by rater %s"
                    .formatted(
                            Scorer.MOST_NOT_APPLICABLE,
                            instrument.strand(item.strand()).name(),
                            row.field("pupil"),
                            row.field("rater")));
        }
    }

    private record Pupil(AgeBand band, Map<String, Map<String, Response>> byRater) {

        PupilAnswers answers(String pupil) {
            Map<String, Answers> answers = new LinkedHashMap<>();
            byRater.forEach((rater, given) -> answers.put(rater, new Answers(given)));
            return new PupilAnswers(pupil, band, answers);
        }
    }

    /** One row, read by the header. */
    private final class Row {

        private final long line;
        private final List<String> fields;

        Row(long line, List<String> fields) {
            this.line = line;
            this.fields = new ArrayList<>(fields);
        }

        List<String> fields() {
            return fields;
        }

        String field(String column) {
            return fields.get(header.indexOf(column));
        }

        String filled(String column) {
            if (field(column).isEmpty()) {
                throw refuse(column + " is empty");
            }
            return field(column);
        }

        <T> T value(String column, Function<String, T> parse, String hint) {
            try {
                return parse.apply(field(column));
            } catch (IllegalArgumentException e) {
                throw refuse("%s “%s” is unknown: %s".formatted(column, field(column), hint));
            }
        }

        InputException refuse(String what) {
            return new InputException(file, line, what);
        }
    }
}
