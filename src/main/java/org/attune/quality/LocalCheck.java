package org.attune.quality;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.attune.assessment.ScoredRow;
import org.attune.assessment.ScoredRow.StrandRow;
import org.attune.method.cohort.LocalFigures;
import org.attune.method.cohort.WholeYear;
import org.attune.method.instrument.AgeBand;
import org.attune.method.instrument.Instrument;
import org.attune.method.instrument.Strand;
import org.attune.roll.RollTraits;

/** Which year groups were assessed as a whole, and what they come to. Source: method.md, “Reference set”. */
record LocalCheck(Instrument instrument, List<RollTraits.Traits> roll, List<Sampled> sample, ZoneId zone) {

    /** A band a line, those with nobody assessed left out. */
    List<LocalSet> sets() {
        List<LocalSet> sets = new ArrayList<>();
        for (AgeBand band : AgeBand.values()) {
            Map<String, List<Sampled>> years = new TreeMap<>();
            sample.stream()
                    .filter(each -> each.roll().onRoll() && each.roll().yearGroup() != null)
                    .filter(each -> each.row().band() == band && isFull(each.row()))
                    .forEach(each -> years.computeIfAbsent(
                                    Objects.requireNonNull(each.roll().yearGroup()), none -> new ArrayList<>())
                            .add(each));
            if (!years.isEmpty()) {
                sets.add(set(band, years));
            }
        }
        return sets;
    }

    private LocalSet set(AgeBand band, Map<String, List<Sampled>> years) {
        List<LocalSet.Year> standings = new ArrayList<>();
        List<Sampled> whole = new ArrayList<>();
        years.forEach((yearGroup, assessed) -> {
            WholeYear standing = WholeYear.of(
                    onRoll(yearGroup), assessed.stream().map(this::day).toList());
            standings.add(new LocalSet.Year(yearGroup, standing));
            if (standing.isWhole()) {
                assessed.stream().filter(each -> standing.holds(day(each))).forEach(whole::add);
            }
        });
        boolean shown = whole.size() >= LocalFigures.SHOWN_FROM;
        List<LocalSet.OfStrand> strands = shown
                ? instrument.strands().stream()
                        .map(strand -> ofStrand(strand, whole))
                        .toList()
                : List.of();
        return new LocalSet(band, standings, whole.size(), strands);
    }

    private static LocalSet.OfStrand ofStrand(Strand strand, List<Sampled> whole) {
        List<StrandRow> rows = whole.stream()
                .flatMap(each -> Stream.ofNullable(each.row().strands().get(strand.code())))
                .toList();
        return new LocalSet.OfStrand(
                strand, LocalFigures.of(rows.stream().map(AnswerLines::score).toList()), AnswerLines.alpha(rows));
    }

    /** Enough seen in every strand. */
    private boolean isFull(ScoredRow row) {
        return instrument.strands().stream()
                .allMatch(strand -> AnswerLines.of(row, strand)
                        .filter(AnswerLines::isEnoughSeen)
                        .isPresent());
    }

    private int onRoll(String yearGroup) {
        return (int) roll.stream()
                .filter(pupil -> pupil.onRoll() && yearGroup.equals(pupil.yearGroup()))
                .count();
    }

    private LocalDate day(Sampled each) {
        return each.row().madeAt().atZone(zone).toLocalDate();
    }
}
