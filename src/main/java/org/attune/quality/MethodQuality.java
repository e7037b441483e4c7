package org.attune.quality;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attune.access.Gate;
import org.attune.access.PupilId;
import org.attune.access.Rule;
import org.attune.assessment.AssessmentKind;
import org.attune.assessment.FindingId;
import org.attune.assessment.ScoredRow;
import org.attune.assessment.ScoredRow.StrandRow;
import org.attune.assessment.ScoredRows;
import org.attune.catalogue.Catalogue;
import org.attune.context.ContextTraits;
import org.attune.method.instrument.AgeBand;
import org.attune.method.instrument.Instrument;
import org.attune.method.instrument.Strand;
import org.attune.roll.RollTraits;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How well the method works at this school, for its SENCO. Totals only: no pupil, no adult is named. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Rule.SIGNS)
public class MethodQuality {

    private final ScoredRows rows;
    private final RollTraits roll;
    private final ContextTraits context;
    private final Gate gate;
    private final Instrument instrument;
    private final Clock clock;

    MethodQuality(
            ScoredRows rows, RollTraits roll, ContextTraits context, Gate gate, Catalogue catalogue, Clock clock) {
        this.rows = rows;
        this.roll = roll;
        this.context = context;
        this.gate = gate;
        this.instrument = catalogue.instrument();
        this.clock = clock;
    }

    /** One audit row for the school; as many statements for ten pupils as for a thousand. */
    public QualityPicture picture() {
        gate.toList("method-quality", 0);
        List<ScoredRow> all = rows.all();
        List<RollTraits.Traits> pupils = roll.all();
        List<Sampled> sample = sample(all, pupils);
        FairnessCheck fairness = new FairnessCheck(instrument, sample);
        return new QualityPicture(
                sample.size(),
                consistency(sample),
                new AgreementCheck(instrument, pairs(all)).agreeing(),
                fairness.rates(),
                fairness.bias(),
                new LocalCheck(instrument, pupils, sample, clock.getZone()).sets());
    }

    /** The latest lead’s finding of each pupil: rows come oldest first. */
    private List<Sampled> sample(List<ScoredRow> all, List<RollTraits.Traits> pupils) {
        Map<PupilId, ContextTraits.Traits> facts = context.all();
        Map<PupilId, RollTraits.Traits> known = new HashMap<>();
        pupils.forEach(pupil -> known.put(pupil.pupil(), pupil));
        Map<PupilId, ScoredRow> latest = new LinkedHashMap<>();
        all.stream().filter(row -> row.kind() == AssessmentKind.LEAD).forEach(row -> latest.put(row.pupil(), row));
        List<Sampled> sample = new ArrayList<>();
        latest.forEach((pupil, row) -> {
            RollTraits.Traits traits = known.get(pupil);
            if (traits != null) {
                sample.add(new Sampled(row, traits, facts.getOrDefault(pupil, ContextTraits.Traits.NONE)));
            }
        });
        return sample;
    }

    private List<AgreementCheck.Pair> pairs(List<ScoredRow> all) {
        Map<FindingId, ScoredRow> byId = new HashMap<>();
        all.forEach(row -> byId.put(row.finding(), row));
        List<AgreementCheck.Pair> pairs = new ArrayList<>();
        rows.blindPairs().forEach((lead, second) -> {
            ScoredRow one = byId.get(lead);
            ScoredRow other = byId.get(second);
            if (one != null && other != null) {
                pairs.add(new AgreementCheck.Pair(one, other));
            }
        });
        return pairs;
    }

    private List<Consistency> consistency(List<Sampled> sample) {
        List<Consistency> found = new ArrayList<>();
        for (AgeBand band : AgeBand.values()) {
            for (Strand strand : instrument.strands()) {
                List<StrandRow> complete = sample.stream()
                        .filter(each -> each.row().band() == band)
                        .flatMap(each -> AnswerLines.of(each.row(), strand).stream())
                        .filter(AnswerLines::isComplete)
                        .toList();
                if (!complete.isEmpty()) {
                    found.add(new Consistency(strand, band, complete.size(), AnswerLines.alpha(complete)));
                }
            }
        }
        return found;
    }
}
