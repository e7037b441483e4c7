package org.attune.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attune.method.instrument.AgeBand;
import org.attune.method.instrument.Instrument;
import org.attune.method.instrument.Item;
import org.attune.method.instrument.Response;
import org.attune.method.scoring.Answers;
import org.attune.method.scoring.Scorer;

/** A CSV file of answers, with the columns {@code pupil, age_band, rater, item, response}. */
final class AnswerFile {

    private static final List<String> COLUMNS = List.of("pupil", "age_band", "rater", "item", "response");

    private final Instrument instrument;
    private final Map<String, Pupil> pupils = new LinkedHashMap<>();

    private AnswerFile(Instrument instrument) {
        this.instrument = instrument;
    }

    /**
     * The pupils in order of first appearance.
     *
     * @throws InputException at the first thing that is wrong
     */
    static List<PupilAnswers> read(String file, Instrument instrument) {
        AnswerFile answers = new AnswerFile(instrument);
        CsvFile.read(file, COLUMNS, answers::add);
        if (answers.pupils.isEmpty()) {
            throw new InputException(file, "has a header and no answers");
        }
        return answers.pupils.entrySet().stream()
                .map(entry -> entry.getValue().answers(entry.getKey()))
                .toList();
    }

    private void add(CsvRow row) {
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

    private void checkNotApplicable(CsvRow row, Item item, Map<String, Response> given) {
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
}
